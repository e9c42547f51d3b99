/* Leads to a message: in the conversation where it is loaded, or else beside it, with the replies it got. */

const SHOWN_MILLIS = 1600;
const LINKED = /^#message-(\d+)$/;

export function showMessage(feed, id) {
  const made = feed.row(id);
  if (!made) {
    feed.act('openThread', id);
    return;
  }
  made.scrollIntoView({ block: 'center' });
  made.focus({ preventScroll: true });
  made.classList.add('message-found');
  setTimeout(() => made.classList.remove('message-found'), SHOWN_MILLIS);
}

export function linkTo(id) {
  return `${location.href.split('#')[0]}#message-${id}`;
}

/* Whoever came by the link to a message is led to it, now and whenever they follow another one. */
export function followLinks(feed, signal) {
  const follow = () => {
    const linked = LINKED.exec(location.hash);
    if (linked) showMessage(feed, Number(linked[1]));
  };
  addEventListener('hashchange', follow, { signal });
  customElements.whenDefined('elevenses-feed').then(() => feed.begun).then(follow);
}
