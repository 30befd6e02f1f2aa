import { type BindingPattern, type ParamPattern, type ParseResult, Visitor } from "oxc-parser";

type AnyPattern = BindingPattern | ParamPattern;

/** Every name a file declares or imports, at whatever depth: what such a name means is the file's own affair. */
export function listLocalNames(program: ParseResult["program"]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (pattern: AnyPattern | null): void => {
    for (const name of pattern ? listNamesIn(pattern) : []) names.add(name);
  };
  const addFunction = ({
    id,
    params,
  }: {
    id: BindingPattern | null;
    params: readonly ParamPattern[];
  }): void => {
    for (const pattern of [id, ...params]) add(pattern);
  };

  new Visitor({
    VariableDeclarator: ({ id }) => add(id),
    FunctionDeclaration: addFunction,
    FunctionExpression: addFunction,
    ArrowFunctionExpression: addFunction,
    CatchClause: ({ param }) => add(param),
    ClassDeclaration: ({ id }) => add(id),
    ImportSpecifier: ({ local }) => add(local),
    ImportDefaultSpecifier: ({ local }) => add(local),
    ImportNamespaceSpecifier: ({ local }) => add(local),
  }).visit(program);
  return names;
}

function listNamesIn(pattern: AnyPattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "AssignmentPattern":
      return listNamesIn(pattern.left);
    case "RestElement":
      return listNamesIn(pattern.argument);
    case "TSParameterProperty":
      return listNamesIn(pattern.parameter);
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element ? listNamesIn(element) : []));
    case "ObjectPattern":
      return pattern.properties.flatMap((part) => listNamesIn(part.type === "Property" ? part.value : part));
  }
}
