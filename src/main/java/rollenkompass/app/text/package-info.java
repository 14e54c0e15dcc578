/** What the program says to the person at the keyboard. */
package rollenkompass.app.text;
