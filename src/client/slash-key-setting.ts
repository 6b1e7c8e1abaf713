const STORAGE_KEY = 'slash';

/**
 * Whether the `/` key opens the quick search. Readers who use speech input, or who often hit a key by accident, can switch it off
 * (WCAG 2.1.4), and the browser remembers it. For the styles the setting is `data-slash` on the root element.
 */
export interface SlashKeySetting {
  isOn: () => boolean;
  setOn: (on: boolean) => void;
}

/** Reads the setting that this browser remembers. */
export function readSlashKeySetting(): SlashKeySetting {
  const { dataset } = document.documentElement;
  try {
    if (localStorage.getItem(STORAGE_KEY) === 'off') dataset['slash'] = 'off';
  } catch {
    // In a browser without storage the key is on.
  }
  return {
    isOn: () => dataset['slash'] !== 'off',
    setOn: (on) => {
      if (on) delete dataset['slash'];
      else dataset['slash'] = 'off';
      try {
        if (on) localStorage.removeItem(STORAGE_KEY);
        else localStorage.setItem(STORAGE_KEY, 'off');
      } catch {
        // Without storage the setting applies to this page only.
      }
    },
  };
}
