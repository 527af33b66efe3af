import type { Page } from 'playwright-core';

/** What moves by itself or would when it changes: animations, transitions, scrolling that takes its time. */
export const motions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lasts = (durations: string): boolean => durations.split(',').some((one) => parseFloat(one) > 0);
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === 'smooth';
    });
    const named = moving.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
    return [...new Set(named), ...document.getAnimations().map((animation) => animation.id)];
  });
