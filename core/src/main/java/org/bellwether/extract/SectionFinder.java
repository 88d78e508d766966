package org.bellwether.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The section of its outlet that an article stands in: as the page's data name it, else the last step of the path to the page. */
final class SectionFinder {

    private static final int LONGEST = 60;

    private SectionFinder() {}

    static Optional<String> find(Page page, String title) {
        return page.data()
                .section()
                .or(() -> page.meta().first("section"))
                .or(() -> last(page.data().trail(), page, title))
                .or(() -> printed(page, title))
                .filter(section -> section.length() <= LONGEST && !section.contains("://"));
    }

    private static Optional<String> printed(Page page, String title) {
        for (Element crumbs : page.scan().crumbs()) {
            List<String> steps = crumbs.getElementsByTag("a").stream()
                    .map(link -> ShortText.of(link, LONGEST))
                    .toList();
            Optional<String> last = last(steps, page, title);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /** The last step that is neither the first one, home, nor the page itself. */
    private static Optional<String> last(List<String> steps, Page page, String title) {
        String site = Letters.of(SiteFinder.site(page).orElse(""));
        String self = Letters.of(title);
        for (int i = steps.size() - 1; i > 0; i--) {
            String step = Letters.of(steps.get(i));
            if (!step.isEmpty()
                    && !step.equals(site)
                    && !step.equals(self)
                    && steps.get(i).length() <= LONGEST) {
                return Optional.of(steps.get(i));
            }
        }
        return Optional.empty();
    }
}
