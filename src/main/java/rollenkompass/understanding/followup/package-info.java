/** Understands what goes on from a question before, or corrects it. */
package rollenkompass.understanding.followup;
