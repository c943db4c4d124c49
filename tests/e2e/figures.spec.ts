/** The drawings of figures on the screens that readers have. */
import { expect, test } from '@playwright/test';
import { rootOf } from './sites.ts';

for (const width of [360, 768, 1280, 1920]) {
  test(`at ${width} px the cells of a wall are whole pixels, so that none beats with them`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${rootOf('other')}figures/`);
    const cells = await page.locator('main svg.units').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const { width: shown, height: high } = drawing.getBoundingClientRect();
        const { width: drawn, height } = (drawing as SVGSVGElement).viewBox.baseVal;
        const fill = drawing.querySelector('path')?.getAttribute('fill') ?? '';
        const pattern = document.querySelector(fill.slice('url('.length, -1));
        const side = (name: string) => Number(pattern?.getAttribute(name));
        return {
          wall: drawing.classList.contains('wall'),
          across: (side('width') * shown) / drawn,
          down: (side('height') * high) / height,
        };
      }),
    );
    expect(cells.filter(({ wall }) => wall).length).toBeGreaterThan(0);
    for (const { across, down } of cells)
      for (const side of [across, down]) {
        expect(side).toBeGreaterThan(3);
        expect(Math.abs(side - Math.round(side))).toBeLessThan(0.02);
      }
  });
}
