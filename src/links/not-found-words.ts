import type { PageText } from './page-text.ts';

/** What pages are called where they say that something is missing. */
const THING = '(?:page|article|story|stories|post|document|file|content|item|resource|url|link|news|video|record)';

const IS_GONE = [
  String.raw`(?:(?:was|is|were|are|could|can|has|have|does|do)\s*(?:not|n['’]?t)|cannot|can['’]t)\s+(?:be\s+|been\s+)?(?:found|available|exist|located)`,
  String.raw`(?:is|are|was)\s+(?:no longer|un)\s*available`,
  String.raw`(?:has|have)\s+been\s+(?:removed|deleted)`,
  String.raw`(?:not\s+found|not\s+available|unavailable|missing|does\s+not\s+exist|doesn['’]t\s+exist|no\s+longer\s+exists|removed)`,
].join('|');

/** What a whole title or heading says where a page is missing; a part of a headline may say it, too. */
const BARE = String.raw`(?:404\s*)?(?:error\s*)?(?:not\s+found|nothing\s+(?:was\s+)?(?:found|here)(?:\s+here)?)`;

/** What a title or heading, or a part of it, says where it says nothing but that the page is missing; headlines that contain such words say more. */
const WHOLE = [
  String.raw`(?:http\s+)?(?:error|status)?\s*(?:code\s*)?:?\s*(?:404|410)[\s:.–—-]*(?:error|\(?not\s+found\)?|page|gone)?`,
  String.raw`(?:(?:404|410|error)[\s:.–—-]*){0,2}(?:the\s+|this\s+|that\s+)?(?:requested\s+|web\s*)?${THING}s?\s*(?:you\s+(?:requested|(?:are|were)\s+looking\s+for)\s*)?(?:${IS_GONE})(?:\s+(?:404|error))?`,
  String.raw`(?:we\s+)?(?:can(?:no|['’])?t|could\s*n(?:o|['’])t|cannot)\s+find\s+(?:that|this|the)\s+${THING}`,
  // Russian, Ukrainian, German, French, Spanish, Italian, Portuguese, Turkish, Azerbaijani, Uzbek, Persian, Urdu, Arabic, Hindi, Chinese
  String.raw`(?:ошибка\s*)?404|(?:404\s*)?(?:запрашиваемая\s+)?(?:страница|материал|статья)\s+не\s+(?:найдена?|существует)|ничего\s+не\s+найдено`,
  String.raw`(?:404\s*)?сторінк[ау]\s+не\s+знайдено`,
  String.raw`(?:die\s+)?(?:seite|artikel)\s+(?:wurde\s+|konnte\s+)?nicht\s+(?:gefunden|verfügbar)(?:\s+werden)?`,
  String.raw`(?:cette\s+)?page\s+(?:introuvable|non\s+trouvée)|erreur\s*404`,
  String.raw`página\s+no\s+(?:encontrada|existe)|pagina\s+non\s+trovata|página\s+não\s+encontrada`,
  String.raw`(?:aradığınız\s+)?sayfa\s+bulunamadı|səhifə\s+tapılmadı|sahifa\s+topilmadi`,
  String.raw`صفحه\s+(?:مورد\s+نظر\s+)?(?:یافت|پیدا)\s+نشد|صفحہ\s+(?:موجود\s+نہیں|نہیں\s+ملا)(?:\s+ہے)?|الصفحة\s+(?:غير\s+موجودة|المطلوبة\s+غير\s+موجودة)`,
  String.raw`(?:पृष्ठ|पेज)\s+नहीं\s+मिला|(?:页面|頁面|网页|網頁|您访问的页面)(?:不存在|未找到|找不到|已删除)|找不到(?:页面|頁面|网页|網頁)`,
].join('|');

const patternOf = (words: string): RegExp =>
  new RegExp(String.raw`^(?:(?:oops|sorry|whoops|uh[ -]oh)[\s!.,:…]*)?(?:${words})[\s!.…]*$`, 'iu');

const WHOLE_PATTERN = patternOf(WHOLE);
const BARE_PATTERN = patternOf(BARE);

/** What the first words say of a page that nobody writes in an article. */
const SENTENCE_PATTERN = new RegExp(
  String.raw`(?:the|this)\s+(?:requested\s+)?${THING}\s+(?:(?:that\s+)?you\s+(?:have\s+)?(?:requested|(?:are|were)\s+(?:looking\s+for|trying\s+to\s+(?:reach|view|access)))\s+)?(?:${IS_GONE})|(?:404|error)[\s:.–—-]+(?:${THING}\s+)?not\s+found|\bpage\s+not\s+found\b`,
  'iu',
);

/** The words by which a page says that what was asked for is not there; undefined where it does not. */
export function notFoundWords({ title, headings, beginning }: PageText): string | undefined {
  // Titles join the name of a page and that of its site with a sign.
  const parts = title.split(/ [-–—|·•:»«] |[|»·•]/u).map((words) => words.trim());
  const whole = [title, parts[0] ?? '', ...headings];
  return (
    whole.find((words) => BARE_PATTERN.test(words)) ??
    [...whole, ...parts].find((words) => WHOLE_PATTERN.test(words)) ??
    SENTENCE_PATTERN.exec(beginning)?.[0]
  );
}
