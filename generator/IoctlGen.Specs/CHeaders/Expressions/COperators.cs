namespace IoctlGen.Specs.CHeaders;

/// <summary>The operators of C that take two operands, and what they bind.</summary>
static class COperators
{
    /// <summary>How tightly an operator binds; 0 for what is none.</summary>
    public static int Precedence(CToken token) => token.Kind != CTokenKind.Punctuator ? 0 : token.Text switch
    {
        "*" or "/" or "%" => 10,
        "+" or "-" => 9,
        "<<" or ">>" => 8,
        "<" or ">" or "<=" or ">=" => 7,
        "==" or "!=" => 6,
        "&" => 5,
        "^" => 4,
        "|" => 3,
        "&&" => 2,
        "||" => 1,
        _ => 0,
    };

    public static CInteger Apply(CToken op, CInteger left, CInteger right)
    {
        if (op.Text is "<<" or ">>")
            return Shift(op, left, right);

        var (a, b) = (left.Promote(right), right.Promote(left));
        return op.Text switch
        {
            "&&" => Truth(!left.IsZero && !right.IsZero),
            "||" => Truth(!left.IsZero || !right.IsZero),
            "==" => Truth(a.Bits == b.Bits),
            "!=" => Truth(a.Bits != b.Bits),
            "<" => Truth(IsLess(a, b)),
            ">" => Truth(IsLess(b, a)),
            "<=" => Truth(!IsLess(b, a)),
            ">=" => Truth(!IsLess(a, b)),
            _ => new(Compute(op, a, b), a.IsLong, a.IsUnsigned),
        };
    }

    public static CInteger Truth(bool value) => CInteger.Int(value ? 1 : 0);

    static bool IsLess(CInteger a, CInteger b) => a.IsUnsigned ? a.Bits < b.Bits : (long)a.Bits < (long)b.Bits;

    static ulong Compute(CToken op, CInteger a, CInteger b)
    {
        if (op.Text is "/" or "%" && b.IsZero)
            throw new HeaderException(op, "it divides by zero");
        return unchecked(op.Text switch
        {
            "*" => a.Bits * b.Bits,
            "+" => a.Bits + b.Bits,
            "-" => a.Bits - b.Bits,
            "&" => a.Bits & b.Bits,
            "^" => a.Bits ^ b.Bits,
            "|" => a.Bits | b.Bits,
            "/" => a.IsUnsigned ? a.Bits / b.Bits : Divide(a, b),
            "%" => a.IsUnsigned ? a.Bits % b.Bits : Remainder(a, b),
            _ => throw new HeaderException(op, $"{op} is no operator that is known here"),
        });
    }

    /// <summary>The least number divided by -1 overflows, which is an exception in C#.</summary>
    static ulong Divide(CInteger a, CInteger b) => unchecked(b.Bits == ulong.MaxValue ? 0 - a.Bits : (ulong)((long)a.Bits / (long)b.Bits));

    static ulong Remainder(CInteger a, CInteger b) => unchecked(b.Bits == ulong.MaxValue ? 0 : (ulong)((long)a.Bits % (long)b.Bits));

    /// <summary>The result has the type of the left operand.</summary>
    static CInteger Shift(CToken op, CInteger left, CInteger right)
    {
        if (right.IsNegative || right.Bits >= (ulong)left.Width)
            throw new HeaderException(op, $"it shifts {left.Width} bits by {(right.IsNegative ? ((long)right.Bits).ToString(System.Globalization.CultureInfo.InvariantCulture) : right.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture))}");
        var count = (int)right.Bits;
        return new(
            op.Text == "<<" ? left.Bits << count : left.IsUnsigned ? left.Bits >> count : unchecked((ulong)((long)left.Bits >> count)),
            left.IsLong,
            left.IsUnsigned);
    }
}
