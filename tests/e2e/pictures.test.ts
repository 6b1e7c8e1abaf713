import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { PAGE_TYPES } from './pages.ts';
import { SITES } from './sites.ts';

/** Names on the maps of the page that cover one another, or the way, or lie outside their map, measured as they are drawn. */
const covered = (page: Page, name: string, way: string): Promise<string[]> =>
  page.evaluate(
    ([names, ways]) => {
      const rectOf = (it: Element) => it.getBoundingClientRect();
      // The box of a text has room above and below its letters.
      const boxOf = (it: Element) => {
        const { left, right, top, bottom } = rectOf(it);
        const air = (bottom - top) * 0.15;
        return { left, right, top: top + air, bottom: bottom - air };
      };
      type Box = ReturnType<typeof boxOf>;
      const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return [...document.querySelectorAll('svg:not(svg svg)')].flatMap((map) => {
        const shown = [...map.querySelectorAll(names)]
          .filter((it) => it.getClientRects().length > 0)
          .map((it) => ({ text: it.textContent, box: boxOf(it) }));
        const frame = boxOf(map);
        const points = [...map.querySelectorAll<SVGPathElement>(ways)].flatMap((path) => {
          const matrix = path.getScreenCTM();
          const long = path.getTotalLength();
          return Array.from({ length: Math.ceil(long) }, (_, at) => path.getPointAtLength(at).matrixTransform(matrix ?? undefined));
        });
        return shown.flatMap(({ text, box }, at) => [
          ...shown.slice(at + 1).flatMap((other) => (meet(box, other.box) ? [`${text} covers ${other.text}`] : [])),
          ...(points.some(({ x, y }) => meet(box, { left: x, right: x, top: y, bottom: y })) ? [`${text} covers the way`] : []),
          ...(box.left < frame.left || box.right > frame.right ? [`${text} leaves the map`] : []),
        ]);
      });
    },
    [name, way] as const,
  );

test('names on the maps of briefings cover neither one another nor the way', async ({ page }) => {
  const folder = join(SITES.root.outDir, 'maps');
  const maps = readdirSync(folder).filter((file) => file.endsWith('-light.svg'));
  expect(maps.length).toBeGreaterThan(50);
  await page.setContent(maps.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
  expect(await covered(page, 'text', '.way')).toEqual([]);
});

const journeys = readdirSync(join(SITES.root.outDir, 'journeys'), { withFileTypes: true }).flatMap((it) =>
  it.isDirectory() ? `journeys/${it.name}/` : [],
);

for (const width of [360, 768, 1440]) {
  test(`names on larger maps cover nothing on a page ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [PAGE_TYPES.home, PAGE_TYPES.worldMap, ...journeys]) {
      await page.goto(path);
      await expect(page.locator('.name:visible').first()).toBeVisible();
      expect(await covered(page, '.name', path.startsWith('journeys/') ? '.line' : '.none'), path).toEqual([]);
    }
  });
}

test('the words of pictures are large enough on a phone, and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of [PAGE_TYPES.home, PAGE_TYPES.worldMap, PAGE_TYPES.journey, PAGE_TYPES.person, PAGE_TYPES.relationship]) {
    await page.goto(path);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const sizes = await page
        .locator('.picture svg text')
        .evaluateAll((all) => all.filter((it) => it.getClientRects().length > 0).map((it) => parseFloat(getComputedStyle(it).fontSize)));
      expect(sizes.length, `${path} on ${media}`).toBeGreaterThan(0);
      expect(Math.min(...sizes), `${path} on ${media}`).toBeGreaterThanOrEqual(11.3); // 8.5 points
    }
  }
});

test('pictures are drawn in the reader’s own colours where she has some', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const pictures = {
    [PAGE_TYPES.home]: '.places :is(path:not(.degrees), circle, .name)',
    [PAGE_TYPES.journey]: '.places :is(path, circle, text)',
    [PAGE_TYPES.person]: '.career :is(.bar:not([fill]), circle, text, stop)',
    [PAGE_TYPES.relationship]: '.chart :is(rect, text)',
    [PAGE_TYPES.commitments]: '.promise-states rect',
  };
  for (const [path, parts] of Object.entries(pictures)) {
    await page.goto(path);
    const foreign = await page.locator(parts).evaluateAll((all) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const own = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'HighlightText'].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      return all.flatMap((it) => {
        const { fill, stroke, stopColor } = getComputedStyle(it);
        const used = it.matches('stop') ? [stopColor] : [fill, stroke];
        return used.filter((colour) => colour !== 'none' && !colour.startsWith('url(') && !own.includes(colour));
      });
    });
    expect([...new Set(foreign)], path).toEqual([]);
  }
});
