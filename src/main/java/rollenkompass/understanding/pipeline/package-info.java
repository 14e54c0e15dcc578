/** Takes a message through the steps to what is being asked. */
package rollenkompass.understanding.pipeline;
