import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';
import { addressOf, SITES } from './sites.ts';

/** Finds names on the maps of a page that overlap one another or the route, or lie outside their map. The arguments are selectors of names and routes. */
const findOverlaps = (page: Page, nameSelector: string, routeSelector: string): Promise<string[]> =>
  page.evaluate(
    ([names, routes]) => {
      // The box of a text has space above and below its letters.
      const boxOf = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const space = (bottom - top) * 0.15;
        return { left, right, top: top + space, bottom: bottom - space };
      };
      type Box = ReturnType<typeof boxOf>;
      const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return [...document.querySelectorAll('svg:not(svg svg)')].flatMap((map) => {
        const shown = [...map.querySelectorAll(names)]
          .filter((name) => name.getClientRects().length > 0)
          .map((name) => ({ text: name.textContent, box: boxOf(name) }));
        const frame = boxOf(map);
        const points = [...map.querySelectorAll<SVGPathElement>(routes)].flatMap((path) => {
          const matrix = path.getScreenCTM();
          const length = path.getTotalLength();
          return Array.from({ length: Math.ceil(length) }, (_, distance) =>
            path.getPointAtLength(distance).matrixTransform(matrix ?? undefined),
          );
        });
        return shown.flatMap(({ text, box }, index) => [
          ...shown.slice(index + 1).flatMap((other) => (overlap(box, other.box) ? [`${text} covers ${other.text}`] : [])),
          ...(points.some(({ x, y }) => overlap(box, { left: x, right: x, top: y, bottom: y })) ? [`${text} covers the route`] : []),
          ...(box.left < frame.left || box.right > frame.right ? [`${text} leaves the map`] : []),
        ]);
      });
    },
    [nameSelector, routeSelector] as const,
  );

test('names on the maps of briefings overlap neither one another nor the route', async ({ page }) => {
  const folder = join(SITES.root.outDir, 'maps');
  const maps = readdirSync(folder);
  expect(maps.length).toBeGreaterThan(30);
  await page.setContent(maps.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
  expect(await findOverlaps(page, 'text', '.route')).toEqual([]);
});

// Countries that were placed at random may lie too close for any map.
const journeys = readdirSync(join(SITES.path.outDir, 'journeys'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? `journeys/${entry.name}/` : [],
);

for (const width of [360, 768, 1440]) {
  test(`names on larger maps overlap nothing on a page ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [PAGE_TYPES.home, PAGE_TYPES.worldMap, ...journeys]) {
      await page.goto(addressOf(SITES.path) + path);
      await expect(page.locator('.name:visible').first()).toBeVisible();
      expect(await findOverlaps(page, '.name', path.startsWith('journeys/') ? '.line' : '.none'), path).toEqual([]);
    }
  });
}

test('the text of pictures is large enough on a phone and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of [PAGE_TYPES.home, PAGE_TYPES.worldMap, PAGE_TYPES.journey, PAGE_TYPES.person, PAGE_TYPES.relationship]) {
    await page.goto(path);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const sizes = await page
        .locator('.picture svg text')
        .evaluateAll((texts) =>
          texts.filter((text) => text.getClientRects().length > 0).map((text) => parseFloat(getComputedStyle(text).fontSize)),
        );
      expect(sizes.length, `${path} on ${media}`).toBeGreaterThan(0);
      expect(Math.min(...sizes), `${path} on ${media}`).toBeGreaterThanOrEqual(11.3); // 8.5 points
    }
  }
});

test('pictures use only system colours in forced-colours mode', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const pictures = {
    [PAGE_TYPES.home]: '.places :is(path:not(.degrees), circle, .name)',
    [PAGE_TYPES.worldMap]: '.places :is(path, circle, .name)',
    [PAGE_TYPES.journey]: '.places :is(path, circle, text)',
    [PAGE_TYPES.person]: '.career :is(.bar:not([fill]), circle, text, stop)',
    [PAGE_TYPES.relationship]: '.chart :is(rect, text)',
    [PAGE_TYPES.commitments]: '.promise-states rect',
  };
  for (const [path, parts] of Object.entries(pictures)) {
    await page.goto(path);
    const foreign = await page.locator(parts).evaluateAll((shapes) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const systemColours = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'HighlightText'].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      return shapes.flatMap((shape) => {
        const { fill, stroke, stopColor } = getComputedStyle(shape);
        const used = shape.matches('stop') ? [stopColor] : [fill, stroke];
        return used.filter((colour) => colour !== 'none' && !colour.startsWith('url(') && !systemColours.includes(colour));
      });
    });
    expect([...new Set(foreign)], path).toEqual([]);
  }
});
