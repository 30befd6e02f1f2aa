import { type TSType, Visitor } from "oxc-parser";
import type { ParsedSource } from "./parsed-source.ts";
import type { Violation } from "./violation.ts";

const instead = "narrow, parse with zod, or use `satisfies`.";

/** Refuses every way to tell the type checker something it cannot see: `as`, `<T>value`, `!`, and comments that silence it. */
export function checkCasts(source: ParsedSource): Violation[] {
  return [...complainOfAssertions(source), ...complainOfComments(source)];
}

function complainOfAssertions(source: ParsedSource): Violation[] {
  const violations: Violation[] = [];
  const refuse = (offset: number, what: string): void => {
    violations.push(source.violation(offset, `${what} is not checked: ${instead}`));
  };
  const refuseDefinite = (node: { definite?: boolean; start: number }): void => {
    if (node.definite) refuse(node.start, "A definite assignment (`name!: Type`)");
  };

  new Visitor({
    TSAsExpression: ({ typeAnnotation, expression }) => {
      if (!isConst(typeAnnotation)) refuse(expression.end, "A type assertion (`as Type`)");
    },
    TSTypeAssertion: ({ typeAnnotation, start }) => {
      if (!isConst(typeAnnotation)) refuse(start, "A type assertion (`<Type>value`)");
    },
    TSNonNullExpression: ({ expression }) => refuse(expression.end, "A non-null assertion (`value!`)"),
    VariableDeclarator: refuseDefinite,
    PropertyDefinition: refuseDefinite,
    AccessorProperty: refuseDefinite,
  }).visit(source.program);
  return violations;
}

function isConst(type: TSType): boolean {
  return (
    type.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "const"
  );
}

function complainOfComments(source: ParsedSource): Violation[] {
  return source.comments.flatMap((comment) => {
    const directive = /^[\s*/]*(@ts-(?:ignore|expect-error|nocheck))/.exec(comment.value)?.[1];
    return directive
      ? [source.violation(comment.start, `${directive} silences the type checker: ${instead}`)]
      : [];
  });
}
