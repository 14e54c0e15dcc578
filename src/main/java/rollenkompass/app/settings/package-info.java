/** Everything that can be set: read, checked and with its defaults. */
package rollenkompass.app.settings;
