/** What the tests do in a tab, whichever browser it belongs to. */
export interface Tab {
  open: (url: string) => Promise<void>;
  back: () => Promise<void>;
  /** The value of an expression in the page. */
  read: <Value>(expression: string) => Promise<Value>;
  /** Waits until an expression in the page, which may be a promise, is true. */
  until: (expression: string) => Promise<void>;
  /** Types a text in the place of what stands in a box. */
  fill: (selector: string, text: string) => Promise<void>;
  pressEnter: (selector: string) => Promise<void>;
  click: (selector: string) => Promise<void>;
  hover: (selector: string) => Promise<void>;
  choose: (selector: string, value: string) => Promise<void>;
  /** The errors that pages reported since they were last asked for, as far as the browser passes them on. */
  errors: () => string[];
  close: () => Promise<void>;
}

/** A browser of this machine. */
export interface OtherBrowser {
  /** Opens a tab that shares nothing with other tabs. */
  newTab: () => Promise<Tab>;
  close: () => Promise<void>;
}
