-- Guests look at their orders, each with the cookie of its own browser, in no order.
local guests = {}

function init(args)
  -- Only now does wrk know the Host header, without which no request is one.
  for line in io.lines(os.getenv("GUESTS")) do
    local path, cookie = line:match("^(%S+) (%S+)$")
    guests[#guests + 1] = wrk.format("GET", path, { ["Cookie"] = cookie, ["Accept"] = "text/html", ["Accept-Encoding"] = "gzip" })
  end
  math.randomseed(42)
end

function request()
  return guests[math.random(#guests)]
end
