using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace IoctlGen.Generator.Tests.Layout;

/// <summary>How this very runtime lays a structure out: measured on the type, by references to its fields.</summary>
static class RealLayout
{
    public static long SizeOf(Type type) => (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;

    public static IEnumerable<long> OffsetsOf(Type type) => type
        .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .OrderBy(field => field.MetadataToken)
        .Select(field => OffsetOf(type, field));

    static long OffsetOf(Type type, FieldInfo field)
    {
        var method = new DynamicMethod("OffsetOf", typeof(long), [type.MakeByRefType()], typeof(RealLayout).Module, skipVisibility: true);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldflda, field);
        code.Emit(OpCodes.Conv_I8);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Conv_I8);
        code.Emit(OpCodes.Sub);
        code.Emit(OpCodes.Ret);
        return (long)typeof(RealLayout).GetMethod(nameof(Measure), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, [method])!;
    }

    // A local of value type lies on the stack, where nothing moves it between the two readings of its address.
    static long Measure<T>(DynamicMethod method) where T : struct
    {
        T value = default;
        return method.CreateDelegate<Offset<T>>()(ref value);
    }

    delegate long Offset<T>(ref T value);
}
