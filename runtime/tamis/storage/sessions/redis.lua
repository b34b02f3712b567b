-- One call of a store of sessions, all or nothing. KEYS[1] is the prefix of all its keys; ARGV is what to do, the time
-- ('' for the server's), and the arguments. It works on:
--   s:<id>         a hash: record (msgpack; version, created, updated and deadline beside it are the true ones), bot,
--                  handler, steps (their version), key, queries (JSON), deadline ('' for none), lease (until when it is
--                  claimed, '0' for not), owner (for which event it is claimed), nonce
--   k:<key>        a sorted set of the ids under one key, by when they were created
--   due            a sorted set of all ids by the later one of deadline and lease, +inf without a deadline
--   bot:<bot>      the same of one bot
--   queries:<bot>  a hash: how many sessions of a bot await a query
--   bots           a set of the bots
--   p:<id>, parked hashes that were set aside, with why and at; and their ids, by when that was
-- A nonce names a call, so that one whose answer was lost on the way can be repeated without doing it twice.
-- A server that is full refuses commands that need room, as long as a script has not written: `make_room` is a write
-- that frees. So what ends, claims or parks goes on, and what stores more is refused before it has changed anything.

local root, now = KEYS[1], tonumber(ARGV[2])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) + tonumber(time[2]) / 1000000
end

local function make_room()
  redis.call('DEL', root .. 'nothing')
end

local function text(number)
  return string.format('%.17g', number)
end

local function field(id, name)
  return redis.call('HGET', root .. 's:' .. id, name)
end

local function version(id) -- -1: there is no such session
  return tonumber(field(id, 'version') or -1)
end

local function shown(id)
  local found = redis.call('HMGET', root .. 's:' .. id, 'record', 'version', 'created', 'updated', 'deadline')
  found[6] = id
  return found
end

local function unlist(id, bot) -- takes an id out of what is looked through
  redis.call('ZREM', root .. 'due', id)
  redis.call('ZREM', root .. 'bot:' .. bot, id)
end

local function schedule(id, bot, deadline, lease)
  local due = '+inf'
  if deadline ~= '' then
    due = text(math.max(tonumber(deadline), tonumber(lease)))
  end
  redis.call('ZADD', root .. 'due', due, id)
  redis.call('ZADD', root .. 'bot:' .. bot, due, id)
end

local function await(bot, queries, by)
  for _, query in ipairs(cjson.decode(queries)) do
    if redis.call('HINCRBY', root .. 'queries:' .. bot, query, by) <= 0 then
      redis.call('HDEL', root .. 'queries:' .. bot, query)
    end
  end
end

local function is_free(id, claimant) -- whether it can be claimed for that event
  local found = redis.call('HMGET', root .. 's:' .. id, 'lease', 'owner', 'deadline')
  if tonumber(found[1]) > now then
    return claimant ~= '' and found[2] == claimant
  end
  return found[3] == '' or tonumber(found[3]) > now
end

local function take(id, claimant, lease, nonce)
  redis.call('HSET', root .. 's:' .. id, 'owner', claimant, 'lease', lease, 'nonce', nonce)
  redis.call('HINCRBY', root .. 's:' .. id, 'version', 1)
  local found = redis.call('HMGET', root .. 's:' .. id, 'bot', 'deadline')
  schedule(id, found[1] or '', found[2], lease)
  return shown(id)
end

local function deadline_of(deadline, within)
  if within ~= '' then
    return text(now + tonumber(within))
  end
  return deadline
end

local function store(id, nonce, bot, handler, steps, key, deadline, queries, record, created, lease, number)
  redis.call('HSET', root .. 's:' .. id, 'nonce', nonce, 'record', record, 'version', number, 'created', created,
    'updated', text(now), 'bot', bot, 'handler', handler, 'steps', steps, 'key', key, 'queries', queries,
    'deadline', deadline, 'lease', lease)
  redis.call('ZADD', root .. 'k:' .. key, created, id)
  redis.call('SADD', root .. 'bots', bot)
  schedule(id, bot, deadline, lease)
  await(bot, queries, 1)
end

local function remove(id) -- all but the hash
  local found = redis.call('HMGET', root .. 's:' .. id, 'bot', 'key', 'queries')
  unlist(id, found[1] or '')
  redis.call('ZREM', root .. 'k:' .. found[2], id)
  await(found[1] or '', found[3], -1)
end

local function park(id, why)
  make_room()
  remove(id)
  redis.call('RENAME', root .. 's:' .. id, root .. 'p:' .. id)
  redis.call('HSET', root .. 'p:' .. id, 'why', why, 'at', text(now))
  redis.call('ZADD', root .. 'parked', text(now), id)
end

local calls = {}

-- What changes a session answers {1, the session}, or {0, its version}.
calls['put'] = function(id, nonce, bot, handler, steps, key, deadline, within, queries, record)
  local there = version(id)
  if there >= 0 then
    if there == 1 and field(id, 'nonce') == nonce then
      return {1, shown(id)}
    end
    return {0, there}
  end
  store(id, nonce, bot, handler, steps, key, deadline_of(deadline, within), queries, record, text(now), '0', 1)
  return {1, shown(id)}
end

calls['save'] = function(id, held, nonce, bot, handler, steps, key, deadline, within, queries, record, lease)
  local there = version(id)
  if there ~= tonumber(held) then
    if there == held + 1 and field(id, 'nonce') == nonce then
      return {1, shown(id)}
    end
    return {0, there}
  end
  redis.call('HSET', root .. 's:' .. id, 'nonce', nonce) -- first what a full server refuses
  remove(id)
  local till = '0'
  if lease ~= '' then
    till = text(now + tonumber(lease))
  end
  local created = field(id, 'created')
  store(id, nonce, bot, handler, steps, key, deadline_of(deadline, within), queries, record, created, till, there + 1)
  return {1, shown(id)}
end

calls['finish'] = function(id, held)
  local there = version(id)
  if there ~= tonumber(held) then
    return {0, there}
  end
  make_room()
  remove(id)
  redis.call('DEL', root .. 's:' .. id)
  return {1}
end

calls['release'] = function(id, held)
  if version(id) ~= tonumber(held) then
    return 0
  end
  make_room()
  take(id, '', '0', '')
  return 1
end

-- What looks for sessions answers a list of them.
calls['get'] = function(id)
  return version(id) >= 0 and {shown(id)} or {}
end

calls['find'] = function(claimant, ...)
  local found = {}
  for _, key in ipairs({...}) do
    for _, id in ipairs(redis.call('ZRANGE', root .. 'k:' .. key, 0, -1)) do
      if version(id) < 0 then
        redis.call('ZREM', root .. 'k:' .. key, id) -- its hash was evicted: the session is over
      elseif is_free(id, claimant) then
        found[#found + 1] = shown(id)
      end
    end
  end
  return found
end

calls['claim'] = function(id, held, nonce, claimant, lease)
  local there = version(id)
  if there == held + 1 and field(id, 'nonce') == nonce then
    return {shown(id)}
  end
  if there ~= tonumber(held) or not is_free(id, claimant) then
    return {}
  end
  make_room()
  return {take(id, claimant, text(now + tonumber(lease)), nonce)}
end

-- The ids of one set that are due, with those left out that are not for the caller. `knows` is by handler and version;
-- nil: all are for the caller.
local function due_of(name, bot, limit, knows, patience)
  local found, offset = {}, 0
  while #found < limit do
    local part = redis.call('ZRANGEBYSCORE', root .. name, '-inf', text(now), 'WITHSCORES', 'LIMIT', offset, 256)
    if #part == 0 then
      break
    end
    for place = 1, #part, 2 do
      local id, due = part[place], tonumber(part[place + 1])
      local of = redis.call('HMGET', root .. 's:' .. id, 'handler', 'steps')
      offset = offset + 1
      if not of[1] then
        unlist(id, bot)
        offset = offset - 1
      elseif #found < limit and (not knows or knows[of[1] .. '\0' .. of[2]] or due <= now - patience) then
        found[#found + 1] = {due, id}
      end
    end
  end
  return found
end

local function due_for(limit, bots, steps, patience) -- bots '': all
  if bots == '' then
    return due_of('due', '', limit)
  end
  local knows, found = {}, {}
  for _, step in ipairs(cjson.decode(steps)) do
    knows[step[1] .. '\0' .. step[2]] = true
  end
  for _, bot in ipairs(cjson.decode(bots)) do
    for _, entry in ipairs(due_of('bot:' .. bot, bot, limit, knows, patience)) do
      found[#found + 1] = entry
    end
  end
  table.sort(found, function(a, b) return a[1] < b[1] or (a[1] == b[1] and a[2] < b[2]) end)
  return found
end

calls['expired'] = function(limit, claimant, lease, bots, steps, patience)
  local taken = {}
  limit = tonumber(limit)
  make_room()
  for number, entry in ipairs(due_for(limit, bots, steps, tonumber(patience))) do
    if number <= limit then
      taken[number] = take(entry[2], claimant, text(now + tonumber(lease)), '')
    end
  end
  return taken
end

calls['due_in'] = function(bots, steps, patience)
  if #due_for(1, bots, steps, math.huge) > 0 then
    return '0'
  end
  local names, least = {'due'}, nil
  if bots ~= '' then
    names = {}
    for number, bot in ipairs(cjson.decode(bots)) do
      names[number] = 'bot:' .. bot
    end
  end
  for _, name in ipairs(names) do
    local first = redis.call('ZRANGEBYSCORE', root .. name, '(' .. text(now), '(+inf', 'WITHSCORES', 'LIMIT', 0, 1)
    if first[2] and (not least or tonumber(first[2]) < least) then
      least = tonumber(first[2])
    end
  end
  return least and text(least - now) or ''
end

calls['queries'] = function(bots) -- '': of all bots
  local found, names = {}, bots == '' and redis.call('SMEMBERS', root .. 'bots') or cjson.decode(bots)
  for _, bot in ipairs(names) do
    for _, query in ipairs(redis.call('HKEYS', root .. 'queries:' .. bot)) do
      found[#found + 1] = query
    end
  end
  return found
end

calls['park'] = function(id, held, why, most)
  local there = version(id)
  if held ~= '' and there ~= tonumber(held) then
    return {0, there}
  end
  if there >= 0 then
    park(id, why)
  end
  for _, old in ipairs(redis.call('ZRANGE', root .. 'parked', 0, -tonumber(most) - 1)) do
    redis.call('ZREM', root .. 'parked', old)
    redis.call('DEL', root .. 'p:' .. old)
  end
  return {1}
end

calls['parked'] = function(limit)
  local found = {}
  for _, id in ipairs(redis.call('ZREVRANGE', root .. 'parked', 0, tonumber(limit) - 1)) do
    local parts = redis.call('HMGET', root .. 'p:' .. id, 'record', 'version', 'created', 'updated', 'deadline')
    parts[6] = id
    found[#found + 1] = {parts, redis.call('HMGET', root .. 'p:' .. id, 'bot', 'handler', 'why', 'at')}
  end
  return found
end

calls['unpark'] = function(id)
  if redis.call('ZREM', root .. 'parked', id) == 0 or redis.call('EXISTS', root .. 'p:' .. id) == 0 then
    return 0
  end
  redis.call('RENAME', root .. 'p:' .. id, root .. 's:' .. id)
  redis.call('HDEL', root .. 's:' .. id, 'why', 'at')
  local found = redis.call('HMGET', root .. 's:' .. id, 'bot', 'key', 'queries', 'created')
  redis.call('ZADD', root .. 'k:' .. found[2], found[4], id)
  await(found[1], found[3], 1)
  take(id, '', '0', '')
  return 1
end

-- Sessions that were stored before they had bots are given them: the owner of each, its handler and its version.
calls['old'] = function()
  if redis.call('GET', root .. 'format') == '2' then
    return {}
  end
  local found = {}
  for _, id in ipairs(redis.call('ZRANGE', root .. 'due', 0, -1)) do
    if version(id) >= 0 and not field(id, 'bot') then
      found[#found + 1] = shown(id)
    end
  end
  if #found == 0 then
    redis.call('SET', root .. 'format', '2')
  end
  return found
end

calls['adopt'] = function(id, bot, handler, steps)
  if version(id) >= 0 and not field(id, 'bot') then
    redis.call('HSET', root .. 's:' .. id, 'bot', bot, 'handler', handler, 'steps', steps)
    redis.call('SADD', root .. 'bots', bot)
    schedule(id, bot, field(id, 'deadline'), field(id, 'lease'))
    await(bot, field(id, 'queries'), 1)
  end
  return 1
end

calls['switch'] = function(bot, name, enabled) -- enabled: 1, 0, or '' to forget it
  local place = bot == '' and 'switches' or 'switches:' .. bot
  if enabled == '' then
    redis.call('HDEL', root .. place, name)
    redis.call('HDEL', root .. 'switches', name)
  else
    redis.call('HSET', root .. place, name, enabled)
  end
  redis.call('INCR', root .. 'revision')
  return 1
end

return calls[ARGV[1]](unpack(ARGV, 3))
