import { NOTHING_KEPT, parseKept, type KeptSearches } from './kept-searches.ts';

/** Keeps searches in the reader's browser. Every site of a host has the same storage, so the path of the site is part of the key. */
export interface SearchKeeper {
  /** What is kept; nothing where the browser has no storage. */
  read: () => KeptSearches;
  /** Changes what is kept. Returns whether the browser stored it: it does not without storage, or when its storage is full. */
  change: (edit: (kept: KeptSearches) => KeptSearches) => boolean;
  /** Calls a function when another tab has changed what is kept. */
  onChange: (changed: () => void) => void;
}

/** Makes the keeper of the site at the path `base`. */
export function makeSearchKeeper(base: string): SearchKeeper {
  const key = `searches:${base}`;
  const read = () => {
    try {
      return parseKept(localStorage.getItem(key));
    } catch {
      return NOTHING_KEPT;
    }
  };
  return {
    read,
    change: (edit) => {
      const kept = edit(read());
      const isNothing = !kept.keepsRecent && kept.saved.length === 0;
      try {
        if (isNothing) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(kept));
        return true;
      } catch {
        return false;
      }
    },
    onChange: (changed) => {
      window.addEventListener('storage', (event) => {
        if (event.key === null || event.key === key) changed();
      });
    },
  };
}
