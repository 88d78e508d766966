// Mozilla's Readability as a filter: a line {"html"} in, a line {"content", "cpu"} out; cpu is in microseconds of this process,
// from the page's text to the article's HTML. DOM: the one named on the command line, linkedom or jsdom.
import { Readability } from '@mozilla/readability';
import { createInterface } from 'node:readline';

const documents = {
  async linkedom() {
    const { parseHTML } = await import('linkedom');
    return html => parseHTML(html).document;
  },
  async jsdom() {
    const { JSDOM, VirtualConsole } = await import('jsdom');
    const silent = new VirtualConsole();
    return html => new JSDOM(html, { virtualConsole: silent, url: 'https://example.org/' }).window.document;
  },
};

const parse = await documents[process.argv[2]]();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { html } = JSON.parse(line);
  const before = process.cpuUsage();
  let content = '';
  try {
    content = new Readability(parse(html)).parse()?.content ?? '';
  } catch (error) {
    process.stderr.write(`readability (${process.argv[2]}): ${error.message}\n`);
  }
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(JSON.stringify({ content, cpu: user + system }) + '\n');
}
