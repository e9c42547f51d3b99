/* Goes somewhere within the portal as a link would, without loading it again. */

import { element } from './dom.js';

export function go(address) {
  const link = element('a', { href: address, 'router-link': true, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  document.getElementById('room')?.focus({ preventScroll: true });
}
