// Instantiations of wire.h's for the usual types: like templates.h.
namespace hx_wire {
HX_TEMPLATE struct Sequence<std::vector<int>>;
HX_TEMPLATE struct Sequence<std::vector<long long>>;
HX_TEMPLATE struct Sequence<std::vector<float>>;
HX_TEMPLATE struct Sequence<std::vector<double>>;
HX_TEMPLATE struct Sequence<std::vector<std::string>>;
HX_TEMPLATE struct Sequence<std::vector<std::vector<int>>>;
HX_TEMPLATE struct Sequence<std::vector<std::vector<std::string>>>;

#define HX_BOTH(T) \
  HX_TEMPLATE void hx_put<T>(Writer&, const T&); \
  HX_TEMPLATE T hx_get<T>(Reader&);
HX_BOTH(bool)
HX_BOTH(int)
HX_BOTH(long long)
HX_BOTH(float)
HX_BOTH(double)
HX_BOTH(std::string)
HX_BOTH(std::vector<int>)
HX_BOTH(std::vector<long long>)
HX_BOTH(std::vector<float>)
HX_BOTH(std::vector<double>)
HX_BOTH(std::vector<std::string>)
HX_BOTH(std::vector<std::vector<int>>)
HX_BOTH(std::vector<std::vector<std::string>>)
#undef HX_BOTH
}
#undef HX_TEMPLATE
