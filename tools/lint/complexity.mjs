const BRANCHES = [
  'IfStatement',
  'ConditionalExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'SwitchStatement',
];

/**
 * Paths through one function. Unlike ESLint's own rule it does not count `?.`, `??` and default values: they choose a
 * value, not a way, and counting them would push authors back to longer forms.
 */
export const fewPaths = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'object', properties: { max: { type: 'integer' } } }],
    messages: { many: '{{count}} paths; at most {{max}}. Split by act.' },
  },
  create: (context) => {
    const { max } = context.options[0];
    const open = [];
    const enter = () => open.push(1);
    const leave = (node) => {
      const count = open.pop();
      if (count > max) context.report({ loc: node.loc.start, messageId: 'many', data: { count, max } });
    };
    const add = () => {
      if (open.length > 0) open[open.length - 1] += 1;
    };
    return {
      ':function': enter,
      ':function:exit': leave,
      LogicalExpression: ({ operator }) => operator !== '??' && add(),
      ...Object.fromEntries(BRANCHES.map((type) => [type, add])),
    };
  },
};
