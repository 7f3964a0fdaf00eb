// Instantiations that most programs need: compiled once, into libhx.so, instead of in every program. For the precompiled
// header of the fast way only. HX_TEMPLATE is `extern template` there, and `template` where libhx.so is compiled.
#if defined(__GLIBCXX__) && !defined(HX_NO_TEMPLATES)

// std::stoi, std::to_string and their kin refer to these in every program that sees <string>, whether it uses them or not.
namespace __gnu_cxx {
#define HX_CONVERT(R, T, C) HX_TEMPLATE R __stoa<T, R, C, int>(T (*)(const C*, C**, int), const char*, const C*, std::size_t*, int);
#define HX_CONVERT_FLOAT(T, C) HX_TEMPLATE T __stoa<T, T, C>(T (*)(const C*, C**), const char*, const C*, std::size_t*);
#define HX_CONVERTS(C) \
  HX_CONVERT(int, long, C) \
  HX_CONVERT(long, long, C) \
  HX_CONVERT(unsigned long, unsigned long, C) \
  HX_CONVERT(long long, long long, C) \
  HX_CONVERT(unsigned long long, unsigned long long, C) \
  HX_CONVERT_FLOAT(float, C) \
  HX_CONVERT_FLOAT(double, C) \
  HX_CONVERT_FLOAT(long double, C)
HX_CONVERTS(char)
HX_CONVERTS(wchar_t)
#define HX_PRINT(S, C) \
  HX_TEMPLATE S __to_xstring<S, C>(int (*)(C*, std::size_t, const C*, __builtin_va_list), std::size_t, const C*, ...);
HX_PRINT(std::string, char)
HX_PRINT(std::wstring, wchar_t)
#undef HX_PRINT
#undef HX_CONVERTS
#undef HX_CONVERT_FLOAT
#undef HX_CONVERT
}

namespace std {
HX_TEMPLATE class vector<int>;
HX_TEMPLATE class vector<long long>;
HX_TEMPLATE class vector<float>;
HX_TEMPLATE class vector<double>;
HX_TEMPLATE class vector<char>;
HX_TEMPLATE class vector<bool>;
HX_TEMPLATE class vector<string>;
HX_TEMPLATE class vector<vector<int>>;
HX_TEMPLATE class vector<vector<string>>;

HX_TEMPLATE string operator+(const string&, const string&);
HX_TEMPLATE string operator+(const string&, const char*);
HX_TEMPLATE string operator+(const string&, char);
HX_TEMPLATE string operator+(const char*, const string&);
HX_TEMPLATE string operator+(char, const string&);

// What std::sort consists of.
#define HX_SORT(I) \
  HX_TEMPLATE void __introsort_loop(I, I, ptrdiff_t, __gnu_cxx::__ops::_Iter_less_iter); \
  HX_TEMPLATE void __final_insertion_sort(I, I, __gnu_cxx::__ops::_Iter_less_iter);
HX_SORT(vector<int>::iterator)
HX_SORT(vector<float>::iterator)
HX_SORT(vector<string>::iterator)
HX_SORT(string::iterator)
#undef HX_SORT

// What std::find consists of.
#define HX_FIND(I, T) \
  HX_TEMPLATE I __find_if(I, I, __gnu_cxx::__ops::_Iter_equals_val<const T>, random_access_iterator_tag);
HX_FIND(vector<int>::iterator, int)
HX_FIND(vector<string>::iterator, string)
HX_FIND(string::iterator, char)
#undef HX_FIND
}

#endif
#undef HX_TEMPLATE
