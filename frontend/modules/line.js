/* What every line to write in does: it grows with its words, and Enter sends them. */

export function fit(field) {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

/* While an input method composes (229 in Safari), the keys are for choosing a word. */
export function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}

/* On touch, Enter breaks the line. */
export function sends(event) {
  return event.key === 'Enter' && !event.shiftKey && !isComposing(event) && !matchMedia('(pointer: coarse)').matches;
}
