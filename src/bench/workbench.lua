-- A translator of Polish looks at the list, and searches it in each of the ways that there are.
local what = os.getenv("WHAT")
local headers = { ["Cookie"] = os.getenv("STAFF"), ["Accept"] = "text/html", ["Accept-Encoding"] = "gzip" }
math.randomseed(7)

local function letters(n)
  local out = {}
  for i = 1, n do out[i] = string.char(97 + math.random(26) - 1) end
  return table.concat(out)
end

local ways = {
  list = function() return "" end,
  state = function() return "&state=" .. ({ "missing", "approved" })[math.random(2)] end,
  words = function() return "&q=" .. letters(3) end,
  key = function() return "&q=key:bench." .. math.random(3700) end,
  regex = function() return "&q=%2F" .. letters(1) .. "%5Baeiou%5D%7B2%7D" .. letters(1) .. "%24%2F" end,
}

function request()
  return wrk.format("GET", "/workbench?locale=pl" .. ways[what](), headers)
end
