// grammY. MODE: `start` (its own polling), `runner`, or `sequentialize` (the runner, one update of a chat at a time).
// It handles no signals by itself; the two lines that do are those of its documentation.
import fs from "node:fs";
import { createRequire } from "node:module";

const [, , URL, TOKEN, LOG, MODE, PEERS] = process.argv;
const require = createRequire(`${PEERS}/`);
const { Bot } = require("grammy");
const { run, sequentialize } = require("@grammyjs/runner");

const log = fs.openSync(LOG, "a");
const bot = new Bot(TOKEN, { client: { apiRoot: URL } });
if (MODE === "sequentialize") bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
bot.on("message:text", async (ctx) => {
  const [number, milliseconds] = ctx.msg.text.split(" ");
  await new Promise((done) => setTimeout(done, Number(milliseconds)));
  fs.writeSync(log, `${number}\n`);
});

if (MODE === "start") {
  process.once("SIGTERM", () => bot.stop());
  await bot.start();
} else {
  const runner = run(bot);
  process.once("SIGTERM", () => runner.isRunning() && runner.stop());
}
