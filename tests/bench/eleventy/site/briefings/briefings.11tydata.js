export default {
  layout: 'article.njk',
  // Eleventy takes dates off the names of files; the articles’ addresses keep them.
  permalink: ({ page }) => page.inputPath.replace(/^\.\/(.*)\.md$/, '/$1/index.html'),
};
