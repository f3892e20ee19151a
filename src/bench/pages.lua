-- Pages as readers want them: the first often, the others ever less (Zipf, exponent 1).
local paths = {}
for line in io.lines("target/bench/paths-shuffled.txt") do paths[#paths + 1] = line end
math.randomseed(42)
local log = math.log(#paths + 1)

function request()
  return wrk.format("GET", paths[math.min(#paths, math.floor(math.exp(math.random() * log)))])
end
