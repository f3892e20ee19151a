-- Guests and staff read threads, and a shop files them.
local what = os.getenv("WHAT")
local requests = {}
local sent = 0

function init(args)
  -- Only now does wrk know the Host header, without which no request is one.
  local n = 0
  for line in io.lines(os.getenv("GUESTS_FILE")) do
    n = n + 1
    local path, cookie = line:match("^(%S+) (%S+)$")
    if what == "thread" then
      requests[n] = wrk.format("GET", path, { ["Cookie"] = cookie, ["Accept"] = "text/html", ["Accept-Encoding"] = "gzip" })
    end
  end
  local staff = { ["Cookie"] = os.getenv("STAFF"), ["Accept"] = "text/html", ["Accept-Encoding"] = "gzip" }
  if what == "queue" then
    requests[1] = wrk.format("GET", "/console", staff)
  elseif what == "console" then
    -- Those of Brazil, the first of the places.
    for i = 1, 2000 do
      requests[i] = wrk.format("GET", "/console/tickets/" .. (i * 8), staff)
    end
  end
  math.randomseed(os.time())
end

function request()
  if what ~= "create" then
    return requests[math.random(#requests)]
  end
  sent = sent + 1
  local body = string.format('{"market":"br","language":"pt","kind":"WHERE","email":"b%d@example.com","text":"Bom dia, onde está a minha encomenda número %d? Fiz o pedido há duas semanas e ainda não chegou."}',
    math.random(1000000000), sent)
  return wrk.format("POST", "/api/tickets", { ["X-API-Key"] = os.getenv("KEY"), ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = string.format("bench-%d-%d-%d", os.time(), sent, math.random(1000000000)) }, body)
end
