// grammY on Node: what systems/ and worker.py are for the systems in Python, with the same orders and answers.
//
//     node grammy.mjs FOLDER FILE      FOLDER: where it is installed; FILE: as for worker.py

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const [folder, file] = process.argv.slice(2);
const { Bot } = createRequire(`${folder}/`)("grammy");
const { version } = JSON.parse(readFileSync(`${folder}/node_modules/grammy/package.json`, "utf8"));
const plan = JSON.parse(readFileSync(file, "utf8"));
const raw = Buffer.from(plan.raw);
const tally = { right: 0, wrong: 0 };

const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const register = {
  field: (bot, name, handler) => bot.on(`:${name}`, handler),
  command: (bot, name, handler) => bot.command(name, handler),
  full: (bot, text, handler) => bot.hears(text, handler),
  keyword: (bot, word, handler) => bot.hears(new RegExp(word), handler),
  regex: (bot, pattern, handler) => bot.hears(new RegExp(pattern), handler),
  text: (bot, _, handler) => bot.on(":text", handler),
};

function build() {
  const me = { id: 42, is_bot: true, first_name: "Test", username: "test_bot" };
  const bot = new Bot("42:TEST", { botInfo: me });
  for (const [kind, value] of plan.rules.slice(0, -1)) {
    register[kind](bot, value, async (ctx) => {
      tally.wrong += 1;
    });
  }
  const [kind, value] = plan.rules.at(-1);
  register[kind](bot, value, async (ctx) => {
    tally.right += ctx.message.text.length;
  });
  return bot;
}

async function timed(bot, loops) {
  tally.right = tally.wrong = 0;
  const since = performance.now();
  for (let number = 0; number < loops; number++) {
    await bot.handleUpdate(JSON.parse(raw.toString()));
  }
  const taken = (performance.now() - since) / 1000;
  if (tally.wrong || tally.right !== loops * plan.expected) {
    throw new Error(`after ${loops} events: ${JSON.stringify(tally)} instead of ${loops * plan.expected} and 0`);
  }
  return taken / loops;
}

const bot = build();
say({ version, first: await timed(bot, 1) });
for await (const line of createInterface({ input: process.stdin })) {
  say(await timed(bot, JSON.parse(line).loops));
}
