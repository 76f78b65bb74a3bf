import type { Node } from '../../../syntax-tree';
import type { Maker } from '../make';

/**
 * A function of the template language: makes a value of its arguments, all worked out, at the place of the expression.
 * Undefined where the value cannot be known, for unknown or unfit arguments among others.
 */
export type TemplateFunction = (args: readonly Node[], maker: Maker) => Node | undefined;

/** Functions by their names as documented. */
export type TemplateFunctions = Readonly<Record<string, TemplateFunction>>;
