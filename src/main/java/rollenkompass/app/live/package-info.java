/** Takes changes of the documents in while a conversation goes on. */
package rollenkompass.app.live;
