-- One call of a store of sessions, all or nothing. KEYS[1] is the prefix of all its keys; ARGV is what to do, the time
-- ('' for the server's), and the arguments. It works on:
--   s:<id>    a hash: record (msgpack; version, created and updated beside it are the true ones), key, queries (JSON),
--             deadline ('' for none), lease (until when it is claimed, '0' for not), owner, nonce
--   k:<key>   a sorted set of the ids under one key, by when they were created
--   due       a sorted set of all ids by the later one of deadline and lease, +inf without a deadline
--   queries   a hash: how many sessions await a query
-- A nonce names a call, so that one whose answer was lost on the way can be repeated without doing it twice.

local root, now = KEYS[1], tonumber(ARGV[2])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) + tonumber(time[2]) / 1000000
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
  return redis.call('HMGET', root .. 's:' .. id, 'record', 'version', 'created', 'updated')
end

local function schedule(id, deadline, lease)
  local due = '+inf'
  if deadline ~= '' then
    due = text(math.max(tonumber(deadline), tonumber(lease)))
  end
  redis.call('ZADD', root .. 'due', due, id)
end

local function await(queries, by)
  for _, query in ipairs(cjson.decode(queries)) do
    if redis.call('HINCRBY', root .. 'queries', query, by) == 0 then
      redis.call('HDEL', root .. 'queries', query)
    end
  end
end

local function waits(id)
  local deadline = field(id, 'deadline')
  return tonumber(field(id, 'lease')) <= now and (deadline == '' or tonumber(deadline) > now)
end

local function take(id, owner, lease, nonce)
  redis.call('HSET', root .. 's:' .. id, 'owner', owner, 'lease', lease, 'nonce', nonce)
  redis.call('HINCRBY', root .. 's:' .. id, 'version', 1)
  schedule(id, field(id, 'deadline'), lease)
  return shown(id)
end

local calls = {}

-- What changes a session answers {1, the session}, or {0, its version}.
calls['put'] = function(id, nonce, key, deadline, queries, record)
  local there = version(id)
  if there >= 0 then
    if there == 1 and field(id, 'nonce') == nonce then
      return {1, shown(id)}
    end
    return {0, there}
  end
  local time = text(now)
  redis.call('HSET', root .. 's:' .. id, 'record', record, 'version', 1, 'created', time, 'updated', time, 'key', key,
    'queries', queries, 'deadline', deadline, 'lease', '0', 'owner', '', 'nonce', nonce)
  redis.call('ZADD', root .. 'k:' .. key, time, id)
  schedule(id, deadline, '0')
  await(queries, 1)
  return {1, shown(id)}
end

calls['save'] = function(id, held, nonce, key, deadline, queries, record, lease)
  local there, place = version(id), root .. 's:' .. id
  if there ~= tonumber(held) then
    if there == held + 1 and field(id, 'nonce') == nonce then
      return {1, shown(id)}
    end
    return {0, there}
  end
  local former = field(id, 'key')
  if former ~= key then
    redis.call('ZREM', root .. 'k:' .. former, id)
    redis.call('ZADD', root .. 'k:' .. key, field(id, 'created'), id)
  end
  await(queries, 1)
  await(field(id, 'queries'), -1)
  local till = '0'
  if lease ~= '' then
    till = text(now + tonumber(lease))
  end
  redis.call('HSET', place, 'record', record, 'version', there + 1, 'updated', text(now), 'key', key,
    'queries', queries, 'deadline', deadline, 'lease', till, 'nonce', nonce)
  schedule(id, deadline, till)
  return {1, shown(id)}
end

calls['finish'] = function(id, held)
  local there = version(id)
  if there ~= tonumber(held) then
    return {0, there}
  end
  await(field(id, 'queries'), -1)
  redis.call('ZREM', root .. 'k:' .. field(id, 'key'), id)
  redis.call('ZREM', root .. 'due', id)
  redis.call('DEL', root .. 's:' .. id)
  return {1}
end

calls['release'] = function(id, held)
  if version(id) ~= tonumber(held) then
    return 0
  end
  take(id, '', '0', '')
  return 1
end

-- What looks for sessions answers a list of them.
calls['get'] = function(id)
  return version(id) >= 0 and {shown(id)} or {}
end

calls['find'] = function(...)
  local found = {}
  for _, key in ipairs({...}) do
    for _, id in ipairs(redis.call('ZRANGE', root .. 'k:' .. key, 0, -1)) do
      if waits(id) then
        found[#found + 1] = shown(id)
      end
    end
  end
  return found
end

calls['claim'] = function(id, held, nonce, owner, lease)
  local there = version(id)
  if there == held + 1 and field(id, 'nonce') == nonce then
    return {shown(id)}
  end
  if there ~= tonumber(held) or not waits(id) then
    return {}
  end
  return {take(id, owner, text(now + tonumber(lease)), nonce)}
end

calls['expired'] = function(limit, owner, lease)
  local taken = {}
  for number, id in ipairs(redis.call('ZRANGEBYSCORE', root .. 'due', '-inf', text(now), 'LIMIT', 0, limit)) do
    taken[number] = take(id, owner, text(now + tonumber(lease)), '')
  end
  return taken
end

return calls[ARGV[1]](unpack(ARGV, 3))
