const KEPT = 'slash';

/**
 * Whether the `/` key opens the quick search. Who speaks to the machine, or often hits a key by accident, can switch it
 * off (WCAG 2.1.4); the browser remembers. The styles know it as `data-slash` on the root.
 */
export interface SlashKey {
  isOn: () => boolean;
  choose: (on: boolean) => void;
}

/** The choice as this browser remembers it. */
export function readSlashKey(): SlashKey {
  const { dataset } = document.documentElement;
  try {
    if (localStorage.getItem(KEPT) === 'off') dataset['slash'] = 'off';
  } catch {
    // A browser that keeps nothing has the key.
  }
  return {
    isOn: () => dataset['slash'] !== 'off',
    choose: (on) => {
      if (on) delete dataset['slash'];
      else dataset['slash'] = 'off';
      try {
        if (on) localStorage.removeItem(KEPT);
        else localStorage.setItem(KEPT, 'off');
      } catch {
        // The choice holds for this page.
      }
    },
  };
}
