/** What somebody might write into a field of a file to make a page, a feed or a program do something, by what it tries. */
export const PLANTINGS = {
  script: '<script>alert(1)</script>',
  'script between quotes': '"><script>alert(1)</script>',
  'event handler': '<img src=x onerror=alert(1) data-planted>',
  'event handler between quotes': '" onmouseover="alert(1)" autofocus onfocus="alert(1)',
  'event handler between apostrophes': "' onmouseover='alert(1)' autofocus onfocus='alert(1)",
  'script in a link': 'javascript:alert(1)',
  'page in a link': 'data:text/html,<script>alert(1)</script>',
  'picture with script':
    '<svg onload=alert(1) data-planted><script>alert(1)</script><foreignObject><b data-planted></b></foreignObject></svg>',
  'end of JSON-LD': '</script><script>alert(1)</script>',
  'comment that opens a script': '<!--<script>',
  'end of a title': '</title></style></textarea><b data-planted>',
  'style from elsewhere': '<link rel=stylesheet href=https://elsewhere.example/x.css data-planted>',
  'picture from elsewhere': '<img src=https://elsewhere.example/x.png data-planted>',
  'end of CDATA': ']]></title><b data-planted>',
  'character reference': '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b data-planted> &amp;lt;',
  template: '{{constructor.constructor("alert(1)")()}} ${alert(1)} <% alert(1) %>',
  formula: '=HYPERLINK("https://elsewhere.example/","x")',
  'formula that begins with a sign': '+1+cmd|/C calc!A1',
  'formula that begins with an at': '@SUM(1+1)',
  'line break': 'one\r\nBEGIN:VEVENT\r\nSUMMARY:two',
  'name of every object': '__proto__',
  'override of direction': 'one \u202Eowt',
  isolate: 'one \u2067two\u2069',
  'space without width': 'o\u200Bne',
  'no character': 'one \u0000 \u001B[31m',
} as const;

/** What no field may hold, whatever it is for. */
export const NEVER: readonly string[] = [
  'line break',
  'override of direction',
  'isolate',
  'space without width',
  'no character',
] satisfies (keyof typeof PLANTINGS)[];

/** The same in a text, with what Markdown could make of it. */
export const BODY_PLANTINGS: Record<string, string> = {
  ...PLANTINGS,
  'escaped script': '\\<script>alert(1)\\</script> \\<img src=x onerror=alert(1) data-planted>',
  'link with script': '[one](javascript:alert(1))',
  'link with hidden script': '[one](java&#115;cript:alert(1)) [two](<java\tscript:alert(1)>)',
  'pointed link with script': '<javascript:alert(1)>',
  'link without a scheme': '[one](//elsewhere.example/)',
  'link that browsers read otherwise': '[one](/\\elsewhere.example/)',
  'link with a handler': '[one](https://one.example/"onmouseover=alert(1)&x=<b data-planted>)',
  'link with a handler in its title': '[one](https://one.example/ \'" onmouseover="alert(1)\')',
  'definition with script': '[one]\n\n[one]: javascript:alert(1)',
  picture: '![one](https://elsewhere.example/x.png)',
  'heading with script': '\n\n## <script>alert(1)</script>\n\n',
};
