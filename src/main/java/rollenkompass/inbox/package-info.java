/** Takes messages in, works them off and hands the answers out. */
package rollenkompass.inbox;
