// A poll in a group, written for grammY. `poll.py` beside it is the same bot for Tamis.
//
// npm install grammy; BOT_TOKEN=123:abc node examples/ports/poll_grammy.mjs

import { Bot, InlineKeyboard, session } from "grammy";

const options = process.env.BOT_API_URL ? { client: { apiRoot: process.env.BOT_API_URL } } : {};
const bot = new Bot(process.env.BOT_TOKEN, options);

bot.use(session({ initial: () => ({ question: "", votes: {} }) }));

function keyboardOf(votes) {
  const keyboard = new InlineKeyboard();
  for (const [answer, voters] of Object.entries(votes)) {
    keyboard.text(`${answer} (${voters.length})`, `vote:${answer}`).row();
  }
  return keyboard;
}

bot.command("start", (ctx) => ctx.reply("Ask with /ask, answer with /answer, then vote."));

bot.command("ask", async (ctx) => {
  if (ctx.match === "") {
    await ctx.reply("/ask Where do we eat?");
    return;
  }
  ctx.session.question = ctx.match;
  ctx.session.votes = {};
  await ctx.reply(`The question is: ${ctx.match}`);
});

bot.command("answer", async (ctx) => {
  if (ctx.session.question === "") {
    await ctx.reply("Nobody has asked.");
    return;
  }
  ctx.session.votes[ctx.match] ??= [];
  await ctx.reply(ctx.session.question, { reply_markup: keyboardOf(ctx.session.votes) });
});

bot.callbackQuery(/^vote:(.+)$/, async (ctx) => {
  const answer = ctx.match[1];
  const voters = ctx.session.votes[answer];
  if (voters === undefined) {
    await ctx.answerCallbackQuery("This poll is over.");
    return;
  }
  if (voters.includes(ctx.from.id)) {
    await ctx.answerCallbackQuery("You have voted.");
    return;
  }
  voters.push(ctx.from.id);
  await ctx.answerCallbackQuery("Thank you!");
  await ctx.editMessageReplyMarkup({ reply_markup: keyboardOf(ctx.session.votes) });
});

bot.hears(/^(?:who|what) wins\?$/i, async (ctx) => {
  const ranked = Object.entries(ctx.session.votes).sort((a, b) => b[1].length - a[1].length);
  await ctx.reply(ranked.length > 0 ? `${ranked[0][0]} wins.` : "Nobody has voted.");
});

bot.on("message:photo", (ctx) => ctx.reply("A fine picture."));
bot.on("message:entities:url", (ctx) => ctx.reply("No links, please."));
bot.on(":text").filter(
  (ctx) => ctx.msg.text.endsWith("?"),
  (ctx) => ctx.reply("Is that a question? /ask it."),
);

bot.catch((error) => console.error(error.message));
bot.start();
process.once("SIGINT", () => bot.stop());
