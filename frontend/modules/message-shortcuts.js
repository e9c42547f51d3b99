/* The keys for the message one stands on. */

import { nameShortcut } from './shortcuts.js';

function focused() {
  return document.activeElement?.closest('elevenses-message')?.actions;
}

/* Hands back what takes them away again. */
export function messageShortcuts(words) {
  const group = words.say('on-message');
  const forget = [
    nameShortcut({ keys: 'r', group, name: words.say('reply'), run: () => focused()?.reply() }),
    nameShortcut({ keys: 't', group, name: words.say('thread'), run: () => focused()?.openThread() }),
  ];
  return () => forget.forEach((each) => each());
}
