/** The yardstick: the plainest Eleventy site that an editor would still publish the articles with. */
export default function (eleventy) {
  eleventy.addCollection('years', (collections) => {
    const articles = collections.getFilteredByGlob('briefings/*.md').sort((a, b) => (a.inputPath < b.inputPath ? 1 : -1));
    return [...Map.groupBy(articles, ({ data }) => String(data.visit.planned ?? data.visit.from).slice(0, 4))];
  });
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
