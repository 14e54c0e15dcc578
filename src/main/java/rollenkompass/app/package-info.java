/** The program that people start: its command line. */
package rollenkompass.app;
