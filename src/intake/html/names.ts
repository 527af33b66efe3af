/**
 * Names by which pages call what is no part of their text, as classes and ids in any language are: in English. Each is a
 * whole word of a name or several, as "related" and "read-more" of "related-links box-read-more".
 */
const furniture = `nav navbar navigation breadcrumbs? menu footer side-?bar share sharing sharedaddy sharebar sharebox share-?tools
  shares socials? addthis recirc recirculation newsletter[a-z]* subscri(?:be|ption|ptions) sign-?up signin
  outbrain taboola zergnet promo promos promotion sponsored sponsors? adverts? advertis(?:ement|ements|ing) adsense ads? ad-slot
  cookies? consent gdpr popup modal lightbox overlay trending popular most-?(?:read|viewed|popular|recent|shared)
  pagination pagenavi pager paging toolbar login copyright legal disclaimer
  screen-reader(?:-text)? visually-?hidden skip-link no-?print print-only bio author-?box authorbox about-author
  author-?(?:info|bio|card|details|profile|description) authors tags? tag-?(?:list|box|cloud|links) taglist tagged
  keywords teasers? read-?(?:more|next|also) more-?(?:from|stories|news|articles|on|posts) next-?(?:article|post|up|story)
  prev-?next (?:prev|previous)-?(?:post|article) feedback ratings? tooltip dropdown (?:you-)?may-like
  also-?like up-next post-?nav(?:igation)? callout inline-?(?:link|links|story|stories) rail follow(?:-us)? donate donation poll
  meta post-?meta entry-?meta article-?meta toc table-of-contents call-?to-?action cta banner`;

/** Names of what stands beside a report in its own right: as long as the report or longer, it is still none of it. */
const foreign = `(?:user-|reader-|fb-|facebook-|wp-|post-|article-|page-)?comments comment-?(?:list|area|form|section|thread|box|wrap|wrapper|respond|body|content|text|s?-?container)
  commentlist comments-?[a-z]+ disqus[a-z-]* respond discussion related[a-z]* recommend(?:ed|ations?)? similar[a-z]* forum commentaires kommentare comentarios commenti comentários`;

/** The same, where they are the whole of a name: builders of sites call much of a page a widget of this or that. */
const foreignFirst = 'side-?bar side-?bar-(?:left|right|primary|secondary|main|inner|content|widget[a-z]*)';
const furnitureFirst = 'widget widgets widget-area textwidget';

const bodies = `(?:article|story|post|entry|news|content|main|blog|text)-*(?:body|content|text|copy) articlebody
  body-?(?:copy|text|content) e-content`;
const captions = `(?:wp-)?captions?(?:-text)? figcaption credits? image-*(?:meta|credit|caption|info|desc|description)
  photo-?(?:credit|caption|info) img-?(?:credit|caption) media-?(?:caption|credit)`;
const bylines = 'by-?line authors? contributors? reporter writer written-by posted-by';
const dates =
  'dates? date-?line datetime time-?stamp time published publish-date pubdate updated last-?updated posted-on';
const titles = '(?:(?:entry|post|article|story|page|main)-*)?(?:title|headline)';
const subtitles = 'deck? dek subtitle sub-?head(?:line)? sub-?hed standfirst tagline kicker eyebrow strapline';

const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;
/** A pattern of words that stand whole in hints, parted by blanks and hyphens. */
const whole = (words: string): RegExp => new RegExp(`[ -]${anyOf(words)}(?=[ -])`, 'u');

const patterns = {
  furniture: new RegExp(`[ -]${anyOf(furniture)}(?=[ -])| ${anyOf(furnitureFirst)}(?= )`, 'u'),
  foreign: new RegExp(`[ -]${anyOf(foreign)}(?=[ -])| ${anyOf(foreignFirst)}(?= )`, 'u'),
  body: whole(bodies),
  caption: whole(captions),
  byline: whole(bylines),
  date: whole(dates),
  title: whole(titles),
  subtitle: whole(subtitles),
};

/** Names that say what an element contains, is about or does without, not what it is. */
const aside =
  / (?:category|tag|type|status|format|postid|post|page|hentry|has|have|no|not|with|without|js|is)-[^ ]*(?= )/gu;

/** Whether hints hold a name of that kind. */
export const names = (kind: keyof typeof patterns, hints: string): boolean =>
  hints !== '' && patterns[kind].test(hints.replace(aside, ''));
