package rollenkompass.language;

/**
 * A word of a text.
 *
 * @param surface as written, gender marks resolved ({@code Manager:in} becomes {@code Managerin})
 * @param sentence the number of its sentence, from 0
 * @param clause the number of its part of the text between commas or other marks, from 0
 */
public record Token(String surface, int sentence, int clause) {}
