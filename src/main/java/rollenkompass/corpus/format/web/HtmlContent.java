package rollenkompass.corpus.format.web;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells the text of a page from what stands around it. */
public final class HtmlContent {
  /** What is never text. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "select",
          "button",
          "input",
          "textarea",
          "head");

  /** What stands around the text. */
  private static final Set<String> AROUND = Set.of("nav", "aside", "dialog", "menu");

  private static final List<String> MAIN_ROLES = List.of("main", "[role=main]", "article");
  private static final Set<String> AROUND_ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search");

  private HtmlContent() {}

  /** Where the text is: the page's only main part, else its only article, else all of it. */
  public static Element of(Document page) {
    for (String selector : MAIN_ROLES) {
      Elements found = page.select(selector);
      if (found.size() == 1 && found.first().hasText()) {
        return found.first();
      }
    }
    return page.body();
  }

  /** Whether an element is no part of the text. */
  static boolean leavesOut(Element element) {
    String name = element.normalName();
    return NO_TEXT.contains(name)
        || AROUND.contains(name)
        || AROUND_ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (isMargin(name) && !isInArticle(element));
  }

  private static boolean isMargin(String name) {
    return name.equals("header") || name.equals("footer");
  }

  /** The header of an article holds its title, that of a page the name of the site. */
  private static boolean isInArticle(Element element) {
    for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
      String name = outer.normalName();
      if (name.equals("article") || name.equals("main") || name.equals("section")) {
        return true;
      }
    }
    return false;
  }
}
