import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** That a file of `src/` imports something. */
export interface Import {
  /** The path of the importing file below `src/`. */
  from: string;
  /** The path below `src/` of what it imports, or the name of a package: `views/meta/routes.ts`, `node:fs`. */
  to: string;
  /** Is it gone when the types are? `import { type A }` is not: it still loads the module. */
  typeOnly: boolean;
  /** Does it stand in the script of a page, which readers' browsers run? */
  inBrowser: boolean;
}

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** The files of `src/` that hold code, below `src/`, with forward slashes. */
export const sourceFiles = (): string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|mjs|js|astro)$/.test(path))
    .sort();

/** Every import of every file of `src/`, dynamic ones with a fixed address too. */
export const allImports = (): Import[] =>
  sourceFiles().flatMap((file) =>
    partsOf(file).flatMap(({ code, inBrowser }) =>
      importsIn(code).map(({ address, typeOnly }) => ({
        from: file,
        to: address.startsWith('.') ? join(dirname(file), address).replace(/\?.*$/, '') : address,
        typeOnly,
        inBrowser,
      })),
    ),
  );

/** The code of a file; that of a component stands between fences and in its scripts. */
function partsOf(file: string): { code: string; inBrowser: boolean }[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  if (!file.endsWith('.astro')) return [{ code: text, inBrowser: false }];
  const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => ({ code, inBrowser: true }));
  return [{ code: front, inBrowser: false }, ...scripts];
}

function importsIn(code: string): { address: string; typeOnly: boolean }[] {
  const found: { address: string; typeOnly: boolean }[] = [];
  const add = (address: ts.Node | undefined, typeOnly: boolean) => {
    if (address && ts.isStringLiteralLike(address)) found.push({ address: address.text, typeOnly });
  };
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest));
  return found;
}
