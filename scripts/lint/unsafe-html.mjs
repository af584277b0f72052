/**
 * No HTML and no code from data (docs/checks.md, E-03), in every spelling that a reviewer would have to know. Selectors for `no-restricted-syntax`,
 * and the modules that nobody may import.
 */
const html = 'Data never becomes HTML: render text nodes.'
const code = 'No code from strings.'
const binding = 'A template has no handler, HTML or document from a string: bind an event, text or a part.'
const within = 'Nothing is bound inside a script or a style.'

/** Properties and methods that parse a string as HTML. */
const parsing =
  '/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString|writeln)$/'
const template = 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement'

export const unsafeHtml = [
  { selector: `MemberExpression[computed=false][property.name=${parsing}]`, message: html },
  { selector: `MemberExpression[computed=true][property.value=${parsing}]`, message: html },
  { selector: `CallExpression[callee.object.name="Object"] Property[key.name=${parsing}]`, message: html },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name="write"]', message: html },
  {
    selector:
      'CallExpression[callee.property.name=/^(setAttribute|setAttributeNS|toggleAttribute)$/][arguments.0.value=/^(on|srcdoc$)/i]',
    message: binding,
  },
  {
    selector: 'CallExpression[callee.property.name="setAttributeNS"][arguments.1.value=/^(on|srcdoc$)/i]',
    message: binding,
  },
  { selector: 'CallExpression[callee.name="eval"]', message: code },
  { selector: 'CallExpression[callee.property.name="eval"]', message: code },
  { selector: ':matches(NewExpression, CallExpression)[callee.name="Function"]', message: code },
  { selector: ':matches(NewExpression, CallExpression)[callee.property.name="Function"]', message: code },
  {
    selector:
      'CallExpression[callee.name=/^set(Timeout|Interval)$/]:matches([arguments.0.type="Literal"], [arguments.0.type="TemplateLiteral"])',
    message: code,
  },
  {
    selector: `${template}[value.raw=/(^|[\\s"'\\u002f])(on[a-z]+|srcdoc|\\.(inner|outer)HTML|\\.srcdoc)\\s*=/i]`,
    message: binding,
  },
  { selector: `${template}[value.raw=/\\s\\.on[a-z]+\\s*=/]`, message: binding },
  { selector: `${template}[value.raw=/<(script|style)\\b[^>]*>((?!<\\u002f\\1)[^])*$/i]`, message: within },
]

/** Lit's own ways around its escaping, and the directive that writes a style attribute. */
export const unsafeImports = [
  ...['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
    name: `lit/directives/${name}.js`,
    message: html,
  })),
  { name: 'lit/static-html.js', message: html },
  {
    name: 'lit/directives/style-map.js',
    message: 'Its first render writes a style attribute, which the policy forbids.',
  },
]
