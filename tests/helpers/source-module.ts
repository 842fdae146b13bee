import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { inProject } from '../../build/project';

/** One way in which a source file reaches another module. */
export interface Reach {
  /** As written: `../domain/state`, `docx`. */
  readonly specifier: string;
  /** From the project's folder, without a query; undefined for a package. */
  readonly path: string | undefined;
  readonly isTypeOnly: boolean;
}

export interface SourceModule {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly lineCount: number;
  readonly reaches: readonly Reach[];
  /**
   * Names used but declared nowhere in the file (`window`), with one property where there is one
   * (`Date.now`), and `new Date()` as such.
   */
  readonly globals: ReadonlySet<string>;
  /** Names of properties that are read by a dot. */
  readonly properties: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

type Visit = (node: Node, parent: Node | undefined, key: string) => void;

/** Every TypeScript and JavaScript source below a folder of the project. */
export function readSources(folder: string): readonly SourceModule[] {
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.(?:tsx?|[cm]?js)$/.test(path))
    .map((path) => parseSource(path, readFileSync(inProject(path), 'utf8')));
}

export function parseSource(path: string, text: string): SourceModule {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const reaches: Reach[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  const properties = new Set<string>();
  walk(program, (node, parent, key) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) reaches.push(reachOf(path, specifier, isTypeOnly(node)));
    if (isDeclaration(parent, key)) for (const name of namesIn(node)) declared.add(name);
    const name = usedName(node, parent, key);
    if (name !== undefined) used.add(name);
    if (node.type === 'MemberExpression' && node.computed === false) {
      properties.add(nameOf(node.property) ?? '');
    }
  });
  const globals = [...used].filter((name) => !declared.has(rootOf(name)));
  const lineCount = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lineCount, reaches, globals: new Set(globals), properties };
}

function walk(root: unknown, visit: Visit, parent?: Node, key = ''): void {
  if (Array.isArray(root)) {
    for (const each of root) walk(each, visit, parent, key);
  } else if (isNode(root)) {
    visit(root, parent, key);
    for (const [name, value] of Object.entries(root)) walk(value, visit, root, name);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;
}

const rootOf = (name: string): string => name.replace(/^new /, '').replace(/[.(].*$/, '');

/** Imports, re-exports, `import()`, `import('…')` in types and `new URL('…', import.meta.url)`. */
function specifierOf(node: Node): string | undefined {
  const source =
    node.type === 'NewExpression' && nameOf(node.callee) === 'URL' && hasBase(node)
      ? (node.arguments as readonly unknown[])[0]
      : IMPORTING.has(node.type)
        ? (node.source ?? node.argument)
        : undefined;
  return isNode(source) && typeof source.value === 'string' ? source.value : undefined;
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function hasBase(node: Node): boolean {
  const base = (node.arguments as readonly unknown[])[1];
  return isNode(base) && base.type === 'MemberExpression' && nameOf(base.property) === 'url';
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') {
    return true;
  }
  const specifiers = (node.specifiers ?? []) as readonly Node[];
  const isType = (each: Node) => each.importKind === 'type' || each.exportKind === 'type';
  return specifiers.length > 0 && specifiers.every(isType);
}

function reachOf(from: string, specifier: string, typeOnly: boolean): Reach {
  const isRelative = specifier.startsWith('.') || specifier.startsWith('/');
  const target = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  return { specifier, path: isRelative ? target : undefined, isTypeOnly: typeOnly };
}

/** Whether what stands here gives a name to the file's own thing. */
function isDeclaration(parent: Node | undefined, key: string): boolean {
  if (parent === undefined) return false;
  if (key === 'params' || key === 'local' || key === 'param') return true;
  return key === 'id' && /Declarator|Function|Class|TS\w+Declaration/.test(parent.type);
}

function namesIn(pattern: Node): readonly string[] {
  const names: string[] = [];
  walk(pattern, (node) => {
    if (node.type === 'Identifier') names.push(String(node.name));
  });
  return names;
}

function usedName(node: Node, parent: Node | undefined, key: string): string | undefined {
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date') {
    return (node.arguments as readonly unknown[]).length === 0 ? 'new Date()' : undefined;
  }
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'Date') return 'Date()';
  if (node.type === 'MemberExpression' && node.computed === false) {
    const object = nameOf(node.object);
    return object === undefined ? undefined : `${object}.${nameOf(node.property)}`;
  }
  const name = nameOf(node);
  const isOnlyAName =
    (key === 'property' && parent?.computed === false) ||
    (key === 'key' && parent?.computed === false && parent.shorthand !== true) ||
    key === 'imported' ||
    key === 'exported' ||
    key === 'label';
  return isOnlyAName ? undefined : name;
}
