import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const top = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'calque-report-'));
const wide = { viewport: { width: 1360, height: 900 } };
const narrow = { viewport: { width: 400, height: 800 } };
const hostile = [
  'The ship lay in the port in the port.</article></script><script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 2"> <a href="javascript:window.hacked = 3">go go</a>',
  "<style>body { display: none }</style> ' onmouseover='window.hacked = 4' \" {{message}}",
  '<!-- <svg onload=window.hacked=5> in the city in the city',
].join('\n\n');

let browser;

function report(name, files) {
  const articles = join(folder, name);
  mkdirSync(articles);
  for (const [file, text] of Object.entries(files)) {
    if (text === null) cpSync(join(top, 'fixtures/articles', file), join(articles, file));
    else writeFileSync(join(articles, file), text);
  }
  const html = join(folder, name + '.html');
  try {
    execFileSync(join(top, 'bin/calque'), ['check', '--report', 'html=' + html, '.'], { cwd: articles, stdio: 'pipe' });
  } catch (error) {
    assert.equal(error.status, 1, String(error.stderr));
  }
  return pathToFileURL(html).href;
}

async function open(t, url, options = wide) {
  const page = await browser.newPage(options);
  const trouble = [];
  page.on('console', message => trouble.push(message.text()));
  page.on('pageerror', error => trouble.push(error.message));
  page.on('request', request => request.url().startsWith('file:') || trouble.push(request.url()));
  await page.goto(url);
  t.after(async () => {
    await page.close();
    assert.deepEqual(trouble, []);
  });
  return page;
}

async function shot(page, name) {
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, name + '.png') });
}

const shown = page => page.locator('.view.current .card:visible').count();

let several;
let one;
let bad;

before(async () => {
  several = report('several', { 'ferry-strike.md': null, 'island-guide.md': null, 'clean.txt': 'All is well.\n' });
  one = report('one', { 'ferry-strike.md': null });
  bad = report('bad', { '<img src=x onerror=alert(1)>.md': hostile, "javascript:alert('x').txt": hostile });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

for (const colorScheme of ['light', 'dark']) {
  test(`the index leads to documents, in ${colorScheme}`, async t => {
    const page = await open(t, several, { ...wide, colorScheme });
    assert.equal(await page.locator('tbody tr').count(), 3);
    const penalties = await page.locator('td[data-label=penalty]').allTextContents();
    assert.deepEqual(penalties, [...penalties].sort((a, b) => b - a));
    await shot(page, 'index-' + colorScheme);
    await page.getByRole('link', { name: 'island-guide.md' }).click();
    assert.equal(await page.locator('.view.current h1').textContent(), 'island-guide.md');
    await page.keyboard.press('j');
    await shot(page, 'document-' + colorScheme);
    await page.goBack();
    assert.equal(await page.locator('.view.current').getAttribute('id'), 'index');
  });
}

test('a single document opens at once, and a click shows what is wrong with a place', async t => {
  const page = await open(t, one);
  await page.locator('.text mark[data-f="1"]').first().click();
  const card = page.locator('.card.on');
  assert.match(await card.locator('.message').textContent(), /said twice/);
  assert.ok(await card.locator('.why p').first().isVisible());
  assert.equal(await card.locator('.evidence li').count(), 2);
  assert.equal(await page.locator('.rel').first().textContent(), 'on Monday morning');
  await card.locator('.top a').click();
  assert.ok(await page.locator('#rule-doubled-phrase').isVisible());
  await page.getByRole('button', { name: 'Back to the findings' }).click();
  assert.ok(await page.locator('.text').isVisible());
});

test('findings are walked by keyboard, and Escape leads back', async t => {
  const page = await open(t, one);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  assert.equal(await page.locator('.card.on').getAttribute('data-n'), '2');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.n), '2');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'd1-2');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'pin error');
  assert.equal(await page.locator('.card.on').count(), 0);
  await page.keyboard.press('k');
  assert.equal(await page.locator('.card.on').getAttribute('data-n'), String(await shown(page)));
});

test('what has the focus is seen', async t => {
  const page = await open(t, one);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, 'solid');
});

test('filters hide marks, buttons and cards, and count', async t => {
  const page = await open(t, several);
  await page.getByRole('link', { name: 'island-guide.md' }).click();
  const all = await shown(page);
  const warnings = page.getByRole('button', { name: /^\d+ warnings?$/ });
  await warnings.click();
  assert.equal(await warnings.getAttribute('aria-pressed'), 'false');
  const errors = await shown(page);
  assert.ok(errors > 0 && errors < all);
  assert.equal(await page.locator('.view.current .pin:visible').count(), errors);
  assert.equal(await page.locator('.view.current mark.warning').count(), 0);
  await page.getByText('Rules', { exact: true }).first().click();
  await page.getByRole('button', { name: 'None' }).click();
  assert.equal(await shown(page), 0);
  assert.match(await page.getByRole('status').textContent(), /^0 of \d+ shown$/);
  await page.getByRole('checkbox', { name: /doubled-word/ }).check();
  assert.ok((await shown(page)) > 0);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('.rules[open]').count(), 0);
});

test('the rail has a tick for each mark and leads there', async t => {
  const page = await open(t, several);
  await page.getByRole('link', { name: 'island-guide.md' }).click();
  const marks = await page.locator('.view.current mark[data-f]').count();
  assert.equal(await page.locator('.view.current .rail span:not(.window)').count(), marks);
  const rail = await page.locator('.view.current .rail').boundingBox();
  await page.mouse.click(rail.x + 7, rail.y + rail.height - 5);
  assert.ok(await page.evaluate(() => scrollY > 0));
});

test('what an article says is text, whatever it says', async t => {
  const page = await open(t, bad);
  await page.getByRole('link', { name: 'onerror' }).click();
  await page.keyboard.press('j');
  await page.locator('.text').locator('visible=true').hover();
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.locator('.text img, .text script, .text a, .text style, .text svg').count(), 0);
  assert.match(await page.locator('.view.current .text').textContent(), /<img src=x onerror="window.hacked = 2">/);
  assert.equal(await page.locator('.view.current h1').textContent(), '<img src=x onerror=alert(1)>.md');
});

test('on a narrow screen nothing is cut off and the card is a sheet', async t => {
  const page = await open(t, several, narrow);
  const overflows = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok((await overflows()) <= 0);
  await shot(page, 'index-narrow');
  await page.getByRole('link', { name: 'ferry-strike.md' }).click();
  await page.locator('.view.current .text mark').first().click();
  assert.ok((await overflows()) <= 0);
  const sheet = await page.locator('.card.on').boundingBox();
  const mark = await page.locator('mark.on').first().boundingBox();
  assert.ok(mark.y + mark.height <= sheet.y, 'the place is seen above the sheet');
  await shot(page, 'document-narrow');
  await page.getByRole('button', { name: 'Close' }).click();
  assert.equal(await page.locator('.card.on').count(), 0);
});

test('a document prints with all its findings', async t => {
  const page = await open(t, one);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.bar').isHidden());
  for (const card of await page.locator('.card').all()) {
    assert.ok(await card.locator('.message').isVisible());
    assert.equal(await card.evaluate(element => getComputedStyle(element).position), 'static');
  }
  if (process.env.SHOTS) await page.pdf({ path: join(process.env.SHOTS, 'print.pdf'), format: 'A4' });
});

test('right-to-left text runs from the right', async t => {
  const page = await open(t, report('rtl', { 'a.txt': 'הספינה עגנה בנמל בנמל בנמל בנמל עד יום שישי.\n', 'b.txt': 'In the port in the port.\n' }));
  await page.evaluate(() => { for (const view of document.querySelectorAll('.view')) view.classList.add('current'); });
  const paragraph = page.locator('.text p', { hasText: 'הספינה' });
  if (await paragraph.count()) {
    assert.equal(await paragraph.evaluate(element => getComputedStyle(element).direction), 'rtl');
  }
});

test('without JavaScript all is there, one below the other', async t => {
  const page = await open(t, several, { ...wide, javaScriptEnabled: false });
  assert.ok(await page.locator('#d1 .text').isVisible());
  assert.ok(await page.locator('#d2 .text').isVisible());
  assert.ok(await page.locator('.evidence').first().isVisible());
});
