/** Settings, wiring and the command line. */
package rollenkompass.app;
