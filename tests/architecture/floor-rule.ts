/**
 * A rule of ESLint: what ships to a browser uses nothing that the oldest of package.json's
 * `browserslist` lack, but where its file asks for it first, as in `'share' in navigator`. What is
 * meant by a name, TypeScript knows.
 */
import type { Rule } from 'eslint';
import ts from 'typescript';
import { lackedBy } from './browser-data.ts';

/** Interfaces of TypeScript's that stand for others. */
const STANDS_FOR = /^Readonly(?=Array|Map|Set)|Constructor$/gu;

const isOfBrowser = (node: ts.Node) => /\/lib\.[\w.]+\.d\.ts$/u.test(node.getSourceFile().fileName);

/** The names of a type and of all that it is made of. */
function namesOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  const apparent = checker.getApparentType(type);
  const parts = apparent.isUnionOrIntersection() ? apparent.types : [];
  const bases = apparent.isClassOrInterface()
    ? checker.getBaseTypes(apparent)
    : // What is written `Array<string>` has its bases at `Array<T>`.
      ((apparent as Partial<ts.TypeReference>).target?.getBaseTypes() ?? []);
  const name = apparent.getSymbol()?.name.replaceAll(STANDS_FOR, '');
  return [...(name ? [name] : []), ...[...parts, ...bases].flatMap((one) => namesOf(one, checker))];
}

/** Which browsers lack a property; none where it is not one of a browser's. */
function lackedOf(owner: ts.Type, written: string, name: string, checker: ts.TypeChecker) {
  const type = checker.getNonNullableType(owner);
  const symbol = checker.getPropertyOfType(checker.getApparentType(type), name);
  if (!symbol?.declarations?.some(isOfBrowser)) return [];
  // `AbortSignal.any`, `CSS.highlights`: the type has no name, but what is written is one.
  const known = [...namesOf(type, checker), written].map((one) => lackedBy(one, name));
  return known.find((lacked) => lacked !== undefined) ?? [];
}

interface Finding {
  readonly node: ts.Node;
  readonly name: string;
  readonly lacked: string[];
}

/** Everything in a file that one of the oldest browsers lacks. */
function findingsIn(file: ts.SourceFile, checker: ts.TypeChecker): Finding[] {
  const found: Finding[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    const before = found.length;
    ts.forEachChild(node, visit);
    const add = (name: ts.Node, lacked: string[]) => {
      if (lacked.length > 0) found.push({ node: name, name: name.getText(file), lacked });
    };
    if (ts.isPropertyAccessExpression(node)) {
      const { name, expression, parent } = node;
      // What belongs to something that is lacked is so too; `a.b?.()` asks.
      if (found.length > before || (ts.isCallExpression(parent) && parent.questionDotToken)) return;
      const type = checker.getTypeAtLocation(expression);
      add(name, lackedOf(type, expression.getText(file), name.text, checker));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) add(name, lackedOf(type, '', name.text, checker));
    } else if (ts.isIdentifier(node)) {
      const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      const declared = isMember ? undefined : checker.getSymbolAtLocation(node)?.valueDeclaration;
      const isGlobal =
        declared && (ts.isVariableDeclaration(declared) || ts.isFunctionDeclaration(declared));
      if (isGlobal && isOfBrowser(declared)) add(node, lackedBy(undefined, node.text) ?? []);
    }
  };
  visit(file);
  return found;
}

interface Services {
  readonly program: ts.Program;
  readonly esTreeNodeToTSNodeMap: { get(node: unknown): ts.Node };
}

const floorRule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { lacked: '{{lacked}} lack {{name}}: ask first whether it is there, or do without.' },
  },
  create: ({ sourceCode, report }) => ({
    Program(program) {
      const services = sourceCode.parserServices as unknown as Services;
      const file = services.esTreeNodeToTSNodeMap.get(program) as ts.SourceFile;
      for (const { node, name, lacked } of findingsIn(file, services.program.getTypeChecker())) {
        if (sourceCode.text.includes(`'${name}' in `)) continue;
        const loc = sourceCode.getLocFromIndex(node.getStart(file));
        report({ loc, messageId: 'lacked', data: { name, lacked: lacked.join(', ') } });
      }
    },
  }),
};

/** For the files that ship to a browser. */
export const floor = {
  plugins: { floor: { rules: { 'has-all': floorRule } } },
  rules: { 'floor/has-all': 'error' },
} as const;
