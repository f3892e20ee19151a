-- What buyers type in each language, from the tables of the tests, one after the other.
local queries, at = {}, 0
local where = { en_US = "/us/en", de_DE = "/de/de", fr_FR = "/fr/fr", es_ES = "/es/es", pt_BR = "/br/pt", pl_PL = "/pl/pl", ar_SA = "/sa/ar",
  he_IL = "/il/he", tr_TR = "/tr/tr", th_TH = "/th/th", ja_JP = "/jp/ja", ko_KR = "/kr/ko", zh_Hans_CN = "/cn/zh-Hans", zh_Hant_TW = "/tw/zh-Hant" }
local page = os.getenv("WHAT") == "suggestions" and "/search/suggestions?q=" or "/search?q="

local function escaped(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

for locale, place in pairs(where) do
  for line in io.lines("src/test/resources/dragoman/help/queries/" .. locale .. ".txt") do
    local words = line:match("^([^#|][^|]*)|")
    if words then
      words = words:gsub("%s+$", "")
      -- A number makes each question one that nobody asked before.
      for n = 1, 50 do queries[#queries + 1] = place .. page .. escaped(words) .. ((os.getenv("FRESH") or "") ~= "" and "%20" .. n or "") end
    end
  end
end

function request()
  at = at + 7919
  return wrk.format("GET", queries[at % #queries + 1])
end
