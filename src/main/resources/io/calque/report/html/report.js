'use strict';
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);
  const root = document.documentElement;
  const documents = all('[data-document]');
  const cards = all('.card');
  const off = { severity: new Set(), rule: new Set() };
  const narrow = matchMedia('(max-width: 62rem)');
  let view = null;
  let selected = null;

  root.classList.add('js');
  root.classList.toggle('single', documents.length === 1 && all('tbody tr').length === 1);

  // ── which view is open: the index, a document, or the rules ──

  function open(id) {
    const target = id && document.getElementById(id);
    const found = target && target.closest('.view');
    show(found || (root.classList.contains('single') ? documents[0] : one('#index')));
    if (target && target.matches('.card')) {
      select(target, { scroll: true });
    } else if (target && target.matches('.rule')) {
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    } else {
      scrollTo(0, 0);
    }
  }

  function show(next) {
    if (view !== next) {
      deselect();
      if (view) view.classList.remove('current');
      view = next;
      view.classList.add('current');
      const name = one('h1', view);
      document.title = (name ? name.textContent + ' · ' : '') + 'Calque report';
    }
    drawRail();
  }

  // ── one finding is selected, or none ──

  const number = card => card.dataset.n;
  const marks = card => all(`mark[data-f~="${number(card)}"]`, view);
  const places = (key, from = view) => all(key.includes('.') ? `[data-r~="${key}"]` : `mark[data-f~="${key}"]`, from);
  const pin = card => one(`.pin[data-n="${number(card)}"]`, view);

  function deselect() {
    if (!selected) return;
    for (const element of all('.on, .rel', view)) element.classList.remove('on', 'rel');
    one('.open', selected).setAttribute('aria-expanded', 'false');
    selected.removeAttribute('aria-current');
    selected = null;
    root.classList.remove('sheet');
  }

  function select(card, { scroll = false, focus = false } = {}) {
    if (selected !== card) {
      deselect();
      selected = card;
      card.classList.add('on');
      card.setAttribute('aria-current', 'true');
      one('.open', card).setAttribute('aria-expanded', 'true');
      explain(card);
      for (const mark of marks(card)) mark.classList.add('on');
      for (const place of all('[data-r]', view)) {
        const keys = place.dataset.r.split(' ');
        if (keys.some(key => key.split('.')[0] === number(card))) place.classList.add('rel');
      }
      const button = pin(card);
      if (button) button.classList.add('on');
      root.classList.add('sheet');
    }
    if (!narrow.matches) reveal(card);
    if (scroll || narrow.matches) center(marks(card)[0]);
    if (focus) card.focus({ preventScroll: true });
  }

  function explain(card) {
    const why = one('.why', card);
    const rule = document.getElementById('rule-' + card.dataset.rule);
    if (rule && !why.hasChildNodes()) {
      for (const paragraph of all('.because p', rule)) why.append(paragraph.cloneNode(true));
    }
  }

  function reveal(card) {
    const list = card.closest('.cards');
    const top = card.offsetTop - list.offsetTop;
    if (top < list.scrollTop || top + card.offsetHeight > list.scrollTop + list.clientHeight) {
      list.scrollTop = top - list.clientHeight / 6;
    }
  }

  function center(element) {
    if (!element) return;
    const box = element.getBoundingClientRect();
    const room = narrow.matches ? innerHeight * 0.45 : innerHeight;
    if (box.top < 80 || box.bottom > room - 20) scrollBy(0, box.top - room * 0.4);
  }

  const visible = () => all('.card', view).filter(card => !card.hidden);

  function step(by) {
    const shown = visible();
    if (shown.length === 0) return;
    const at = shown.indexOf(selected);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
    select(shown[next], { scroll: true });
    const button = pin(shown[next]);
    if (button) button.focus({ preventScroll: true });
  }

  /** The shortest finding at a mark; the next one there if it is selected already. */
  function at(mark) {
    const here = mark.dataset.f.split(' ')
      .map(n => document.getElementById(view.id + '-' + n))
      .filter(card => card && !card.hidden)
      .map(card => ({ card, length: marks(card).reduce((sum, m) => sum + m.textContent.length, 0) }))
      .sort((a, b) => a.length - b.length)
      .map(entry => entry.card);
    return here[(here.indexOf(selected) + 1) % here.length];
  }

  // ── filters ──

  const hidden = card => off.severity.has(card.dataset.severity) || off.rule.has(card.dataset.rule);

  function filter() {
    for (const card of cards) card.hidden = hidden(card);
    for (const section of documents) {
      const shown = new Map();
      for (const card of all('.card', section)) if (!card.hidden) shown.set(number(card), card.dataset.severity);
      for (const button of all('.pin', section)) button.hidden = !shown.has(button.dataset.n);
      for (const mark of all('mark[data-f]', section)) {
        const found = mark.dataset.f.split(' ').map(n => shown.get(n));
        const worst = ['error', 'warning', 'note'].find(severity => found.includes(severity)) || 'none';
        mark.classList.remove('error', 'warning', 'note', 'none');
        mark.classList.add(worst);
      }
      const row = one(`tr[data-for="${section.id}"]`);
      for (const cell of row ? all('td[data-severity]', row) : []) {
        if (!cell.dataset.all) cell.dataset.all = cell.textContent;
        const few = [...shown.values()].filter(severity => severity === cell.dataset.severity).length;
        const filtered = off.severity.size + off.rule.size > 0;
        cell.textContent = filtered ? few : cell.dataset.all;
      }
    }
    one('[data-shown]').textContent = cards.filter(card => !card.hidden).length;
    if (selected && selected.hidden) deselect();
    drawRail();
  }

  function toggle(set, value, shown) {
    if (shown) set.delete(value);
    else set.add(value);
  }

  // ── the rail: the whole text from top to bottom, with its findings ──

  function drawRail() {
    const rail = view && one('.rail', view);
    if (!rail || !rail.offsetHeight) return;
    const text = one('.text', view).getBoundingClientRect();
    const ticks = [];
    for (const mark of all('mark[data-f]:not(.none)', view)) {
      const severity = ['error', 'warning', 'note'].find(name => mark.classList.contains(name));
      const box = mark.getClientRects()[0];
      if (!box) continue;
      const tick = document.createElement('span');
      tick.className = severity;
      tick.style.top = 100 * (box.top - text.top) / text.height + '%';
      tick.style.height = 100 * mark.getBoundingClientRect().height / text.height + '%';
      ticks.push(tick);
    }
    const frame = document.createElement('span');
    frame.className = 'window';
    rail.replaceChildren(...ticks, frame);
    moveWindow();
  }

  function moveWindow() {
    const frame = view && one('.rail .window', view);
    if (!frame) return;
    const text = one('.text', view).getBoundingClientRect();
    const below = Math.max(one('.desk', view).getBoundingClientRect().top, 68);
    root.style.setProperty('--room', Math.max(200, innerHeight - below - 16) + 'px');
    const top = Math.max(0, -text.top / text.height);
    const bottom = Math.min(1, (innerHeight - text.top) / text.height);
    frame.style.top = 100 * top + '%';
    frame.style.height = 100 * Math.max(0, bottom - top) + '%';
  }

  // ── what people do ──

  document.addEventListener('click', event => {
    const target = event.target;
    const menu = one('.rules[open]');
    if (menu && !menu.contains(target)) menu.open = false;

    const severity = target.closest('.switch');
    if (severity) {
      const shown = severity.getAttribute('aria-pressed') !== 'true';
      severity.setAttribute('aria-pressed', String(shown));
      toggle(off.severity, severity.dataset.severity, shown);
      return filter();
    }
    const every = target.closest('[data-all]');
    if (every && every.matches('button')) {
      for (const box of all('input[data-rule]')) {
        box.checked = every.dataset.all === 'on';
        toggle(off.rule, box.dataset.rule, box.checked);
      }
      return filter();
    }
    const walk = target.closest('[data-go]');
    if (walk) {
      if (!visible().length && documents.length) open(documents[0].id);
      return step(Number(walk.dataset.go));
    }
    if (target.closest('[data-back]')) return history.back();
    if (target.closest('.close')) return leave();
    const link = target.closest('[data-to]');
    if (link) {
      const card = link.closest('.card');
      select(card);
      return center(places(link.dataset.to)[0]);
    }
    const button = target.closest('.pin');
    if (button) {
      const card = document.getElementById(button.getAttribute('aria-controls'));
      return select(card, { focus: true });
    }
    const opener = target.closest('.card .open');
    if (opener) {
      const card = opener.closest('.card');
      return selected === card ? deselect() : select(card, { scroll: true });
    }
    const mark = target.closest('.text mark[data-f]');
    if (mark && String(getSelection()) === '') {
      const card = at(mark);
      return card && select(card);
    }
    const rail = target.closest('.rail');
    if (rail) {
      const text = one('.text', view);
      const box = rail.getBoundingClientRect();
      const share = (event.clientY - box.top) / box.height;
      scrollTo(0, text.offsetTop + share * text.offsetHeight - innerHeight / 2);
    }
  });

  document.addEventListener('change', event => {
    const box = event.target.closest('input[data-rule]');
    if (!box) return;
    toggle(off.rule, box.dataset.rule, box.checked);
    filter();
  });

  function leave() {
    const menu = one('.rules[open]');
    if (menu) {
      menu.open = false;
      one('summary', menu).focus();
    } else if (selected) {
      const button = pin(selected);
      deselect();
      if (button) button.focus({ preventScroll: true });
    }
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return leave();
    if (event.target.matches('input, textarea, select')) return;
    if (event.key === 'j' || event.key === 'k') {
      event.preventDefault();
      step(event.key === 'j' ? 1 : -1);
    }
  });

  addEventListener('hashchange', () => open(decodeURIComponent(location.hash.slice(1))));
  addEventListener('resize', drawRail);
  addEventListener('scroll', moveWindow, { passive: true });
  open(decodeURIComponent(location.hash.slice(1)));
})();
