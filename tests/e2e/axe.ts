import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe on a page. It runs in the page itself, which has no frames from elsewhere, and describes only what breaks a rule: to describe every
 * element that keeps one, and to take all that into another page, took three quarters of its time.
 */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
